#!/usr/bin/env bash
# What visitors notice of a publication: ten of them while the front page is under full load, beside the same load and
# the same reader without any. Medians of five rounds in turn.
#   src/bench/publishing.sh [seconds per measurement, 20]
source "$(dirname "$0")/servers.sh"

seconds=${1:-20}
address="localhost:$port/nb/"

# under_load nothing|pages|listing: how the site serves while a reader reads and, perhaps, somebody publishes
under_load() {
  taskset -c 1 "$java" -Xmx64m -XX:+UseSerialGC -cp "$classes" no.pmto.serving.Publishing "$database" "http://$address" \
    10 $((seconds * 90)) "$1" >"$run/publishing" 2>"$run/publishing.log" &
  local publishing=$!
  load "$port/nb/"
  wait "$publishing"
  note "$1-p99" "$(milliseconds 99%)"
  note "$1-rate" "$(per_second)"
}

build
start_database
start_site -XX:AOTCache="$(cache)"
curl -s -o /dev/null "$address"
load "$port/nb/" # warm
for _ in 1 2 3 4 5; do
  under_load nothing
  for change in pages listing; do
    under_load "$change"
    echo "$change: $(cat "$run/publishing"); p99 $(tail -1 "$run/noted-$change-p99") ms, without $(tail -1 "$run/noted-nothing-p99") ms"
  done
done
for change in nothing pages listing; do
  printf '%-8s %9.0f/s  p99 %.2f ms\n' "$change" "$(noted "$change-rate")" "$(noted "$change-p99")"
done
grep -o 'New edition.*' "$run/site.log" | tail -3
