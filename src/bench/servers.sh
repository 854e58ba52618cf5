# What the measurements of serving share: starting the servers, loading them, and reading what came of it.
# Needs nginx, wrk, curl, taskset, two cores, and a JDK 25 (JAVA_HOME).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jcmd=${JAVA_HOME:+$JAVA_HOME/bin/}jcmd
port=18080 baseline_port=18081 nginx_port=18082
run=$PWD/target/bench
pids=()

stop_all() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
}
trap stop_all EXIT

build() {
  rm -rf "$run" && mkdir -p "$run/files" "$run/nginx"
  mvn -q -B -DskipTests -Dexec.skip -Pbench package dependency:build-classpath -Dmdep.outputFile="$run/classpath" -Dmdep.includeScope=test
  classes=target/test-classes:target/classes:src/bench/resources:$(cat "$run/classpath")
  $java -Djarmode=tools -jar target/pmto-site-*.jar extract --destination "$run/site"
  jar=$(echo "$run"/site/pmto-site-*.jar)
}

start_database() {
  $java -cp "$classes" no.pmto.serving.Database >"$run/database" 2>"$run/database.log" &
  pids+=($!)
  until grep -q '^jdbc:' "$run/database"; do
    kill -0 "${pids[-1]}" || { cat "$run/database.log" >&2; return 1; }
    sleep .2
  done
  database=$(grep '^jdbc:' "$run/database") # the server's own words stand around it
}

# start_site [java options]: with the options it is shipped with, on the cores of $site_cores (the first)
start_site() {
  started=$(date +%s%N)
  SPRING_DATASOURCE_URL=$database SERVER_PORT=$port PMTO_EMBEDDED_DATA_DIR=$run/data taskset -c "${site_cores:-0}" \
    "$java" @src/main/docker/java.options "$@" -jar "$jar" >"$run/site.log" 2>&1 &
  site=$!
  pids+=("$site")
  wait_for "$port/actuator/health/readiness"
  ready_after=$((($(date +%s%N) - started) / 1000000))
}

# cache: the file of classes that have been loaded and linked before, as the image has it; made by a run on all cores
cache() {
  if [ ! -f "$run/site.aot" ]; then
    site_cores=0,1 start_site -XX:AOTCacheOutput="$run/site.aot"
    curl -s -o /dev/null "localhost:$port/nb/"
    stop_site
  fi >&2
  echo "$run/site.aot"
}

stop_site() {
  kill "$site" && wait "$site" 2>/dev/null || true
}

# A plain Spring page, or the first page of spring-petclinic where PETCLINIC names its jar.
start_baseline() {
  local program=(-cp "$classes" no.pmto.serving.Baseline)
  baseline="plain Spring page"
  [ -z "${PETCLINIC:-}" ] || program=(-jar "$PETCLINIC") baseline=spring-petclinic
  taskset -c "${baseline_cores:-0}" "$java" @src/main/docker/java.options "${program[@]}" \
    --server.port=$baseline_port >"$run/baseline.log" 2>&1 &
  pids+=($!)
  wait_for "$baseline_port/"
}

wait_for() {
  local until=$((SECONDS + 180)) # on one core the first start fills the database for half a minute
  until curl -sf -o /dev/null "localhost:$1"; do
    [ $SECONDS -lt $until ] && kill -0 "${pids[-1]}" || { echo "nothing answers at $1" >&2; return 1; }
    sleep .05
  done
}

file_of() { echo "$run/files/${1//\//_}"; }

# start_nginx page ...: with what the site answers, bytes and headers, as files
start_nginx() {
  {
    echo "worker_processes 1; worker_cpu_affinity 01; daemon off; pid $run/nginx/pid; error_log $run/nginx/error.log;"
    echo "events { worker_connections 256; }"
    echo "http { access_log off; etag off; if_modified_since off; sendfile on; tcp_nopush on; keepalive_requests 100000000;"
    for temporary in client_body proxy fastcgi uwsgi scgi; do echo "${temporary}_temp_path $run/nginx/$temporary;"; done
    echo "server { listen $nginx_port; root $run/files;"
    for page in "$@"; do location "$page"; done
    echo "} }"
  } >"$run/nginx/conf"
  /usr/sbin/nginx -e "$run/nginx/error.log" -c "$run/nginx/conf" &
  pids+=($!)
  wait_for "$nginx_port$1"
}

location() {
  # asked for twice it is coded at its best
  for _ in 1 2 3; do
    curl -s -H 'Accept-Encoding: br' -D "$run/headers" "localhost:$port$1" -o "$(file_of "$1")"
    sleep .5
  done
  echo "location = $1 { try_files /$(basename "$(file_of "$1")") =404; types { } default_type 'text/html;charset=utf-8';"
  tr -d '\r' <"$run/headers" | grep -viE '^(HTTP|date|server|content-length|content-type|connection|last-modified|etag)|^$' |
    sed -E "s/^([^:]+): (.*)$/add_header \1 \"\2\";/"
  tr -d '\r' <"$run/headers" | sed -nE "s/^etag: (.*)$/add_header ETag '\1';/Ip"
  echo "}"
}

# load address: sixteen connections for as long as $seconds; then read it with the functions below
load() {
  taskset -c 1 wrk -t1 -c16 -d"${seconds}s" --latency -H 'Accept-Encoding: br' "http://localhost:$1" >"$run/wrk"
  if grep -q 'Non-2xx\|Socket errors' "$run/wrk"; then
    echo "errors at $1" >&2
    cat "$run/wrk" >&2
    return 1
  fi
}
per_second() { awk '$1 == "Requests/sec:" {print $2}' "$run/wrk"; }
requests() { awk '/requests in/ {print $1}' "$run/wrk"; }
# milliseconds 50% | 99%
milliseconds() {
  awk -v p="$1" '$1 == p {t = $2; f = t ~ /us$/ ? .001 : t ~ /ms$/ ? 1 : 1000; sub(/[a-z]+$/, "", t); print t * f; exit}' "$run/wrk"
}
# processor time of a process so far, in microseconds
cpu() { awk -v hz="$(getconf CLK_TCK)" '{printf "%.0f", ($14 + $15) * 1000000 / hz}' "/proc/$1/stat"; }
resident() { awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$site/status"; }
most_resident() { awk '/VmHWM/ {printf "%.0f", $2 / 1024}' "/proc/$site/status"; }

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
# note name value: one more value of that name; noted name: the median of them
note() { echo "$2" >>"$run/noted-$1"; }
noted() { median <"$run/noted-$1"; }
