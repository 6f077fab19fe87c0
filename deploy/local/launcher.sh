# What the scripts beside it share; sourced, not run.
# shellcheck shell=bash disable=SC2034
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
jar="$root/deploy/local/target/local-launcher.jar"
built="$root/deploy/local/target/built"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
# The launcher itself only waits: small and quick to start.
# Netty does well without sun.misc.Unsafe, whose use newer JDKs warn of.
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m -Dio.netty.noUnsafe=true)

if ! "$java" -version >/dev/null 2>&1; then
  echo "no Java found: install a JDK 17 or newer, or set JAVA_HOME" >&2
  exit 1
fi

is_built() {
  local part
  [ -f "$built" ] && [ -f "$jar" ] || return 1
  for part in enrollment reporting planning; do
    [ -f "$root/$part-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  [ -z "$(cd "$root" && find pom.xml ./*/pom.xml deploy/*/pom.xml ./*/src deploy/*/src -type f -newer "$built" -print -quit)" ]
}

build_if_needed() {
  if ! is_built; then
    echo "building (some minutes the first time) ..."
    # Marked with the time before the build: what is changed during it is built the next time.
    mkdir -p "${built%/*}"
    touch "$built.started"
    (cd "$root" && mvn -B -q -DskipTests package)
    mv "$built.started" "$built"
  fi
}

require_built() {
  if [ ! -f "$jar" ]; then
    echo "not built yet; deploy/local/up builds and starts the suite" >&2
    exit 1
  fi
}
