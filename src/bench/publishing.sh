#!/usr/bin/env bash
# What visitors notice of a publication: ten of them while the front page is under full load.
#   src/bench/publishing.sh [seconds per measurement, 30]
source "$(dirname "$0")/servers.sh"

seconds=${1:-30}
build
start_database
start_site -XX:AOTCache="$(cache)"
curl -s -o /dev/null "localhost:$port/nb/"
load "$port/nb/" # warm
load "$port/nb/"
usual=$(milliseconds 99%) usual_rate=$(per_second)
taskset -c 1 "$java" -Xmx64m -XX:+UseSerialGC -cp "$classes" no.pmto.serving.Publishing "$database" "http://localhost:$port/nb/" \
  10 $((seconds * 90)) >"$run/publishing" 2>"$run/publishing.log" &
publishing=$!
load "$port/nb/"
during=$(milliseconds 99%) during_rate=$(per_second)
wait "$publishing"
cat "$run/publishing"
printf 'p99 usually %.2f ms, while publishing %.2f ms; %.0f/s and %.0f/s; no request failed\n' "$usual" "$during" "$usual_rate" "$during_rate"
grep -o 'New edition.*' "$run/site.log" | tail -3
