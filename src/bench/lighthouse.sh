#!/usr/bin/env bash
# What Lighthouse says of every kind of public page, on a simulated phone with slow 4G. Needs Chromium and, beside what
# servers.sh needs, Lighthouse: npm install lighthouse, anywhere; LIGHTHOUSE names its command.
#   src/bench/lighthouse.sh [path of a page ...]
source "$(dirname "$0")/servers.sh"

pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(/nb/ /en/questions-and-answers /da/hvad-er-pmto /nb/tilbud /en/programmes/parent-group
  /da/fagfolk /nb/fagfolk/opplaering /en/find-pmto /nb/finn-pmto/no /nb/finn-pmto/no/0301-oslo
  /da/find-pmto/dk/0101-kobenhavn /nb/finn-pmto/fvk-bjorgvin /nb/finn-pmto/no/0301-oslo/samtalekort /nb/personvern /nb/kontakt)

# the scores, first and largest paint, shifts, Lighthouse's figure for the power of this machine (of which the simulated
# phone has a quarter; a cheap phone has some 800), and what is not as it could be
words='const r = JSON.parse(require("fs").readFileSync(0)), a = r.audits;
const less = Object.values(r.categories).flatMap((c) => c.auditRefs).filter((x) => x.weight && a[x.id].score !== null && a[x.id].score < 0.9);
console.log([...Object.values(r.categories).map((c) => String(Math.round(c.score * 100)).padStart(5)),
  ...["first-contentful-paint", "largest-contentful-paint"].map((x) => (a[x].numericValue / 1000).toFixed(2).padStart(6)),
  a["cumulative-layout-shift"].displayValue.padStart(6), String(r.environment.benchmarkIndex).padStart(7),
  ...less.map((x) => x.id)].join(" "));'

build
start_database
site_cores=0,1 start_site -XX:AOTCache="$(cache)"
printf '%-36s %5s %5s %5s %5s %6s %6s %6s %7s\n' page speed a11y best seo "FCP s" "LCP s" CLS power
for page in "${pages[@]}"; do
  for _ in 1 2; do
    curl -sf -o /dev/null -H 'Accept-Encoding: br' "localhost:$port$page"
    sleep .5
  done
  printf '%-36s ' "$page"
  CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium} ${LIGHTHOUSE:-npx lighthouse} "http://localhost:$port$page" --quiet \
    --chrome-flags="--headless=new --no-sandbox" --output=json --output-path=stdout 2>"$run/lighthouse.log" | node -e "$words"
done
