package org.trackproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others can compile and link against in a module: one line for each public type of an exported package and for each of its
 * public or protected members, sorted; a line in the words of Java, with generic types and without names of parameters.
 */
final class PublicApi {
    private PublicApi() {}

    /** The lines of the module that {@code type} is in. */
    static Set<String> of(Class<?> type) throws IOException {
        ModuleReference module =
                ModuleFinder.of(home(type)).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .map(export -> export.source().replace('.', '/'))
                .collect(Collectors.toSet());
        Set<String> lines = new TreeSet<>();
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(".class") && exported.contains(folder(name)))
                    .map(name -> load(name, type.getClassLoader()))
                    .filter(PublicApi::isSeen)
                    .forEach(found -> add(found, lines));
        }
        return lines;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String folder(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isSeen(type.getModifiers()) && !type.isSynthetic() && (outer == null || isSeen(outer));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void add(Class<?> type, Set<String> lines) {
        String name = type.getName();
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        List<String> parents = new ArrayList<>();
        Type parent = type.getGenericSuperclass();
        if (parent != null && !type.isRecord() && !type.isEnum() && parent != Object.class) {
            parents.add(parent.getTypeName());
        }
        Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName).forEach(parents::add);
        String marks = mark(type.getModifiers(), Modifier.ABSTRACT, "abstract ", !type.isInterface())
                + (type.isSealed() ? "sealed " : "");
        lines.add(name + ": " + marks + kind + (parents.isEmpty() ? "" : " of " + String.join(", ", parents)));
        if (type.isRecord()) {
            lines.add(name + "(" + components(type.getRecordComponents()) + ")");
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(name + "." + field.getName() + ": "
                        + mark(field.getModifiers(), Modifier.STATIC, "static ", true)
                        + field.getGenericType().getTypeName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(name + ".new(" + parameters(constructor) + ")");
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method.getModifiers()) && !method.isSynthetic() && !isOfEveryRecord(type, method)) {
                lines.add(name + "." + method.getName() + "(" + parameters(method) + "): "
                        + mark(method.getModifiers(), Modifier.STATIC, "static ", true)
                        + mark(method.getModifiers(), Modifier.ABSTRACT, "abstract ", true)
                        + method.getGenericReturnType().getTypeName());
            }
        }
    }

    /** Methods that the compiler gives to every record or enum. */
    private static boolean isOfEveryRecord(Class<?> type, Method method) {
        boolean isMade =
                type.isRecord() && Set.of("equals", "hashCode", "toString").contains(method.getName());
        return isMade || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()));
    }

    private static String mark(int modifiers, int bit, String word, boolean counts) {
        return counts && (modifiers & bit) != 0 ? word : "";
    }

    private static String components(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                .collect(Collectors.joining(", "));
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
    }
}
