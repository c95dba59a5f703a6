@echo off
rem Starts isnad. Wants a Java 17 or later on the PATH or in JAVA_HOME.
setlocal
set "ISNAD_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The output is UTF-8.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul 2>&1
for %%j in ("%ISNAD_HOME%\lib\isnad-desk-*.jar") do set "JAR=%%~fj"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m -Xshare:auto -Dfile.encoding=UTF-8 %ISNAD_JAVA_OPTS% -cp "%JAR%" org.isnad.cli.Main %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%
