#!/usr/bin/env bash
# How fast the site serves, beside nginx with the same bytes and a plain Spring page, in one run: each server has one
# core, wrk the other. See servers.sh for what it needs.
#   src/bench/serving.sh [seconds per measurement, 10] [path of a page ...]
source "$(dirname "$0")/servers.sh"

seconds=${1:-10}
pages=("${@:2}")
[ ${#pages[@]} -gt 0 ] || pages=(/nb/ /nb/sporsmal-og-svar /en/what-is-pmto /nb/finn-pmto/no/0301-oslo
  /da/find-pmto/no/4642-laerdal /da/find-pmto/dk/0101-koebenhavn /nb/finn-pmto/bup-bergen)

build
start_database
start_site
start_baseline
start_nginx "${pages[@]}"
load "$port${pages[0]}" # warm
load "$baseline_port/"
load "$baseline_port/"
plain=$(per_second)
plain_p99=$(milliseconds 99%)

printf '\n%-34s %6s %9s %9s %6s %8s %8s %9s %9s %8s\n' page bytes ours/s nginx/s ratio "p50 ms" "p99 ms" nginx-p50 nginx-p99 "cpu us"
for page in "${pages[@]}"; do
  before=$(cpu "$site")
  load "$port$page"
  spent=$((($(cpu "$site") - before) / $(requests)))
  ours=$(per_second) p50=$(milliseconds 50%) p99=$(milliseconds 99%)
  load "$nginx_port$page"
  theirs=$(per_second)
  printf '%-34s %6d %9.0f %9.0f %6.2f %8.2f %8.2f %9.2f %9.2f %8d\n' "$page" "$(stat -c %s "$(file_of "$page")")" "$ours" "$theirs" \
    "$(awk "BEGIN {print $ours / $theirs}")" "$p50" "$p99" "$(milliseconds 50%)" "$(milliseconds 99%)" "$spent"
done
load "$port${pages[0]}"
printf '\nplain Spring page: %.0f/s, p99 %.2f ms; the front page here: %.0f/s, %.0f times as many\n' \
  "$plain" "$plain_p99" "$(per_second)" "$(awk "BEGIN {print $(per_second) / $plain}")"
printf 'resident: %d MB, at most %d MB\n' "$(resident)" "$(most_resident)"
