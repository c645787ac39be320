package org.trackproof.sources.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trackproof.verdict.Independence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading of XML replies, given to the subclass as the tree that JSON would be: an element with children is an object, one without
 * is its text, a repeated one an array; namespaces and attributes are left out. A document type, an entity of its own, more than 50
 * levels, 50,000 elements or 2,000,000 characters make a body unreadable, so nothing in it is ever expanded or fetched.
 */
abstract class XmlReading extends JsonReading {
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_ELEMENTS = 50_000;
    private static final int MAX_DEPTH = 50;

    XmlReading(String source, Independence independence) {
        super(source, independence);
    }

    @Override
    boolean isPage(String body) {
        String head = head(body);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    @Override
    final JsonNode parse(String body) {
        if (body.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("%d characters, at most %d".formatted(body.length(), MAX_CHARACTERS));
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(body.strip()));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not well-formed", e);
        }
    }

    private static JsonNode tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element(""));
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                if (elements > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
                    throw new IllegalArgumentException(
                            "More than %d elements or %d levels".formatted(MAX_ELEMENTS, MAX_DEPTH));
                }
                open.push(new Element(reader.getLocalName()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Element closed = open.pop();
                open.element().children.add(closed);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.element().text.append(reader.getText());
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IllegalArgumentException("A document type or an entity of its own");
            }
        }
        return open.element().node();
    }

    private static final class Element {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Element> children = new ArrayDeque<>();

        Element(String name) {
            this.name = name;
        }

        JsonNode node() {
            if (children.isEmpty()) {
                return JsonNodeFactory.instance.stringNode(text.toString());
            }
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Element child : children) {
                JsonNode before = object.get(child.name);
                if (before instanceof ArrayNode array) {
                    array.add(child.node());
                } else if (before == null) {
                    object.set(child.name, child.node());
                } else {
                    object.set(
                            child.name,
                            JsonNodeFactory.instance.arrayNode().add(before).add(child.node()));
                }
            }
            return object;
        }
    }
}
