#!/usr/bin/env bash
# How fast the site serves, beside nginx with the same bytes and a plain Spring page, in one run.
# Each server has one core, wrk another. Needs: nginx, wrk, curl, taskset, a JDK 25 in JAVA_HOME, two cores.
#   src/bench/serving.sh [seconds per measurement, 10] [pages by path ...]
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-10}
shift || true
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(/nb/ /nb/sporsmal-og-svar /en/what-is-pmto /nb/finn-pmto/no/0301-oslo /nb/finn-pmto/no/4601-bergen
  /da/find-pmto/dk/0101-koebenhavn /nb/finn-pmto/bup-bergen)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=18080 baseline=18081 nginx=18082
run=target/bench
rm -rf "$run" && mkdir -p "$run/files" "$run/nginx"

pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; }
trap stop EXIT

mvn -q -B -DskipTests -Pbench package dependency:build-classpath -Dmdep.outputFile="$run.classpath" -Dmdep.includeScope=test
classes=target/test-classes:target/classes:src/bench/resources:$(cat "$run.classpath")
jar=$(ls target/pmto-site-*.jar | grep -v original)

$java -cp "$classes" no.pmto.serving.Database >"$run/database" 2>"$run/database.log" &
pids+=($!)
until grep -q jdbc "$run/database"; do sleep .2; done

# as shipped: see the Dockerfile
start_site() {
  SPRING_DATASOURCE_URL=$(cat "$run/database") SERVER_PORT=$port PMTO_EMBEDDED_DATA_DIR=$run/data taskset -c 0 \
    $java ${SITE_OPTIONS:--Xmx128m -XX:+UseSerialGC} -jar "$jar" >"$run/site.log" 2>&1 &
  site=$!
  pids+=($site)
}
start_site
until curl -sf "localhost:$port/actuator/health/readiness" >/dev/null; do sleep .1; done
taskset -c 0 $java -Xmx128m -XX:+UseSerialGC -cp "$classes" no.pmto.serving.Baseline --server.port=$baseline >"$run/baseline.log" 2>&1 &
pids+=($!)
until curl -sf "localhost:$baseline/" >/dev/null; do sleep .1; done

# the same bytes and headers as files of nginx
name() { echo "${1//\//_}"; }
{
  echo "worker_processes 1; worker_cpu_affinity 01; daemon off; pid $PWD/$run/nginx/pid; error_log $PWD/$run/nginx/error.log; events { worker_connections 256; }"
  echo "http { access_log off; etag off; if_modified_since off; default_type text/html; sendfile on; tcp_nopush on; keepalive_requests 100000000; server { listen $nginx; root $PWD/$run/files;"
  for temp in client_body proxy fastcgi uwsgi scgi; do echo "${temp}_temp_path $PWD/$run/nginx/$temp;"; done
  for page in "${pages[@]}"; do
    curl -s -H 'Accept-Encoding: br' "localhost:$port$page" -o /dev/null && sleep .5
    curl -s -H 'Accept-Encoding: br' -D "$run/headers" "localhost:$port$page" -o "$run/files/$(name "$page")"
    echo "location = $page { try_files /$(name "$page") =404; types {}"
    tr -d '\r' <"$run/headers" | grep -viE '^(HTTP|date|server|content-length|content-type|connection|last-modified|$)' |
      sed -E "s/^([^:]+): (.*)$/add_header \1 \"\2\";/; s/\\\\\"/\"/g" | sed -E 's/^(add_header [Ee][Tt]ag) ""(.*)"";$/\1 '"'"'"\2"'"'"';/'
    echo "default_type 'text\/html;charset=utf-8'; }" | sed 's/\\//'
  done
  echo "} }"
} >"$run/nginx/conf"
/usr/sbin/nginx -e "$PWD/$run/nginx/error.log" -c "$PWD/$run/nginx/conf" &
pids+=($!)
until curl -sf -o /dev/null "localhost:$nginx${pages[0]}"; do sleep .1; done

measure() { taskset -c 1 wrk -t1 -c16 -d"${seconds}s" --latency -H 'Accept-Encoding: br' "$1"; }
field() { awk -v f="$1" '$1==f {print $2; exit}'; }
ms() { sed -E 's/us$/ 0.001/; s/ms$/ 1/; s/([0-9])s$/\1 1000/' | awk '{printf "%.2f", $1*$2}'; }
cpu() { awk -v hz="$(getconf CLK_TCK)" '{print ($14+$15)*1000000/hz}' "/proc/$1/stat"; }

measure "http://localhost:$port${pages[0]}" >/dev/null # warm
measure "http://localhost:$baseline/" >/dev/null
measure "http://localhost:$baseline/" >"$run/wrk"
plain=$(field Requests/sec: <"$run/wrk")
printf '\n%-38s %8s %10s %10s %6s %9s %9s %9s %9s %9s\n' page bytes ours/s nginx/s ratio p50 p99 nginx-p50 nginx-p99 "us/req"
for page in "${pages[@]}"; do
  before=$(cpu $site)
  measure "http://localhost:$port$page" >"$run/wrk"
  after=$(cpu $site)
  ours=$(field Requests/sec: <"$run/wrk") p50=$(field 50% <"$run/wrk" | ms) p99=$(field 99% <"$run/wrk" | ms)
  requests=$(awk '/requests in/ {print $1}' "$run/wrk")
  ! grep -q 'Non-2xx\|Socket errors' "$run/wrk" || { echo "errors at $page"; cat "$run/wrk"; exit 1; }
  measure "http://localhost:$nginx$page" >"$run/wrk"
  theirs=$(field Requests/sec: <"$run/wrk") n50=$(field 50% <"$run/wrk" | ms) n99=$(field 99% <"$run/wrk" | ms)
  bytes=$(stat -c %s "$run/files/$(name "$page")")
  awk -v p="$page" -v b="$bytes" -v o="$ours" -v t="$theirs" -v p50="$p50" -v p99="$p99" -v n50="$n50" -v n99="$n99" \
    -v c="$(awk -v a="$after" -v b="$before" -v r="$requests" 'BEGIN {print (a-b)/r}')" \
    'BEGIN {printf "%-38s %8d %10.0f %10.0f %6.2f %6.2f ms %6.2f ms %6.2f ms %6.2f ms %6.1f\n", p, b, o, t, o/t, p50, p99, n50, n99, c}'
done
measure "http://localhost:$port${pages[0]}" >"$run/wrk"
awk -v o="$(field Requests/sec: <"$run/wrk")" -v p="$plain" 'BEGIN {printf "\nplain Spring page: %.0f/s; ours, front page: %.0f/s, %.1f times as many\n", p, o, o/p}'
awk '/VmRSS|VmHWM/ {printf "%s %.0f MB  ", $1, $2/1024} END {print ""}' "/proc/$site/status"
grep -o 'Started PmtoApplication in .*' "$run/site.log" | head -1
