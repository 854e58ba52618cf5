#!/usr/bin/env bash
# What a hundred times as many listings and pages cost: throughput, live memory, and how long an edition takes.
#   src/bench/growth.sh [seconds per measurement, 10] [times, 100]
source "$(dirname "$0")/servers.sh"

seconds=${1:-10}
times=${2:-100}
pages=(/nb/ /nb/finn-pmto/no/0301-oslo)

measure() {
  for page in "${pages[@]}"; do # the last of three: the compiler needs its time
    curl -s -o /dev/null "localhost:$port$page"
    for _ in 1 2 3; do load "$port$page"; done
    printf '%-14s %-34s %9.0f/s  p99 %.2f ms\n' "$1" "$page" "$(per_second)" "$(milliseconds 99%)"
  done
  "$jcmd" "$site" GC.run >/dev/null
  printf '%-14s live %s, %s\n' "$1" "$("$jcmd" "$site" GC.heap_info | grep -oE 'used [0-9]+K' | awk '{s += $2} END {printf "%d MB", s / 1024}')" \
    "$(grep -o 'New edition.*' "$run/site.log" | tail -1)"
}

build
start_database
start_site -Xmx3g
measure "as it is"
"$java" -cp "$classes" no.pmto.serving.Growth "$database" "$times"
editions=$(grep -c 'New edition' "$run/site.log")
until [ "$(grep -c 'New edition' "$run/site.log")" -gt "$editions" ]; do sleep .2; done
sleep 2
measure "$times times"
for changed in pages listing; do
  echo "then corrected: $changed"
  "$java" -cp "$classes" no.pmto.serving.Publishing "$database" "http://localhost:$port/nb/" 3 1000 "$changed"
  grep -o 'New edition.*' "$run/site.log" | tail -3
done
