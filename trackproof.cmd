@echo off
rem Starts Trackproof; builds it on first use. Needs a JDK 17 or newer and, to build, Maven 3.8 or newer.
setlocal
set "ROOT=%~dp0"
set "PART=lib"
set "MODULE=cli"
set "MAIN=org.trackproof.cli.Main"
if /i "%~1"=="serve" (
  set "PART=server"
  set "MODULE=server"
  set "MAIN=org.trackproof.server.Main"
)
set "LIB=%ROOT%dist\%PART%"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo trackproof: no Java found. Get a JDK 17 or newer, e.g.: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 75
)

if not exist "%LIB%\trackproof-%MODULE%-*.jar" call :build || exit /b 75

for %%J in ("%LIB%\trackproof-%MODULE%-*.jar") do set "JAR=%%~fJ"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="bulk" set "FLAGS=-XX:+UseParallelGC -Xmx512m"
"%JAVA%" -Dfile.encoding=UTF-8 %FLAGS% %TRACKPROOF_JAVA_OPTS% -cp "%JAR%" %MAIN% %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo trackproof: no Maven found. Get Maven 3.8 or newer, e.g.: winget install Apache.Maven 1>&2
  exit /b 1
)
echo trackproof: building, once ... 1>&2
pushd "%ROOT%"
call mvn -q -B -DskipTests -pl %MODULE% -am package 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
popd
if not exist "%LIB%" mkdir "%LIB%"
copy /y "%ROOT%%MODULE%\target\lib\*.jar" "%LIB%" >nul
copy /y "%ROOT%%MODULE%\target\trackproof-%MODULE%-*.jar" "%LIB%" >nul
exit /b 0
