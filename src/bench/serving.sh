#!/usr/bin/env bash
# How fast the site serves, beside nginx with the same bytes and a plain Spring page, in one run: each server has one
# core, wrk the other. What stands in the table are medians of five rounds in turn. See servers.sh for what it needs.
#   src/bench/serving.sh [seconds per measurement, 5] [path of a page ...]
source "$(dirname "$0")/servers.sh"

seconds=${1:-5}
rounds=5
pages=("${@:2}")
[ ${#pages[@]} -gt 0 ] || pages=(/nb/ /nb/sporsmal-og-svar /en/what-is-pmto /nb/finn-pmto/no/0301-oslo
  /da/find-pmto/no/4642-laerdal /da/find-pmto/dk/0101-kobenhavn /nb/finn-pmto/bup-bergen)

# measure name port path [process]: as many a second, p50 and p99, and what the process spent on each
measure() {
  local before=0
  [ -z "${4:-}" ] || before=$(cpu "$4")
  load "$2$3"
  note "$1-rate" "$(per_second)"
  note "$1-p50" "$(milliseconds 50%)"
  note "$1-p99" "$(milliseconds 99%)"
  [ -z "${4:-}" ] || note "$1-cpu" $((($(cpu "$4") - before) / $(requests)))
}

build
start_database
start_site -XX:AOTCache="$(cache)"
start_baseline
start_nginx "${pages[@]}"
for page in "${pages[@]}"; do load "$port$page"; done # warm
load "$baseline_port/"

printf '\n%-34s %6s %9s %9s %6s %8s %8s %9s %9s %7s\n' page bytes ours/s nginx/s ratio "p50 ms" "p99 ms" nginx-p50 nginx-p99 "cpu us"
for page in "${pages[@]}"; do
  rm -f "$run"/noted-*
  for _ in $(seq $rounds); do # in turn, so that what else the machine does troubles both
    measure ours "$port" "$page" "$site"
    measure nginx "$nginx_port" "$page"
    note ratio "$(awk "BEGIN {print $(tail -1 "$run/noted-ours-rate") / $(tail -1 "$run/noted-nginx-rate")}")"
  done
  printf '%-34s %6d %9.0f %9.0f %6.2f %8.2f %8.2f %9.2f %9.2f %7d\n' "$page" "$(stat -c %s "$(file_of "$page")")" "$(noted ours-rate)" \
    "$(noted nginx-rate)" "$(noted ratio)" "$(noted ours-p50)" "$(noted ours-p99)" "$(noted nginx-p50)" "$(noted nginx-p99)" "$(noted ours-cpu)"
done
rm -f "$run"/noted-*
for _ in $(seq $rounds); do
  measure plain "$baseline_port" /
  measure ours "$port" "${pages[0]}"
done
printf '\n%s: %.0f/s, p99 %.2f ms; %s here: %.0f/s, %.0f times as many\n' "$baseline" "$(noted plain-rate)" "$(noted plain-p99)" \
  "${pages[0]}" "$(noted ours-rate)" "$(awk "BEGIN {print $(noted ours-rate) / $(noted plain-rate)}")"
printf 'resident: %d MB, at most %d MB\n' "$(resident)" "$(most_resident)"
