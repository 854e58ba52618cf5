#!/usr/bin/env bash
# How long until the site answers, from the start of the process on two cores, the database being there: without and
# with the cache of classes that the image has; and how long a plain Spring page takes on the same machine.
#   src/bench/starting.sh [starts of each kind, 5]
source "$(dirname "$0")/servers.sh"

starts=${1:-5}
site_cores=0,1
build
start_database
start_site # the first one ever fills the database
stop_site
rm -rf "$run/data"

starts() {
  for _ in $(seq "$starts"); do
    start_site "${@:2}"
    printf '%-12s ready after %d ms, resident %d MB\n' "$1" "$ready_after" "$(resident)"
    stop_site
  done
}
starts "without"
cache=$(cache)
starts "with cache" -XX:AOTCache="$cache"
baseline_cores=0,1
for _ in $(seq "$starts"); do
  started=$(date +%s%N)
  start_baseline
  printf '%-12s ready after %d ms\n' "plain page" $((($(date +%s%N) - started) / 1000000))
  kill "${pids[-1]}"
  wait "${pids[-1]}" 2>/dev/null || true
done
