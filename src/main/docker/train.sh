#!/usr/bin/env bash
# Starts the site in /app once, beside a database that lives as long as this script, asks for a page and stops it; Java
# leaves its cache of classes in the file that is named.
set -euo pipefail
cache=$1
lives=$(mktemp -d)
cd "$lives"
java -cp '/training/classes:/training/lib/*' no.pmto.serving.Database >database &
database=$!
trap 'kill $database' EXIT
until grep -q '^jdbc:' database; do
  kill -0 $database
  sleep .5
done
export SPRING_DATASOURCE_URL PMTO_EMBEDDED_DATA_DIR=$lives/data
SPRING_DATASOURCE_URL=$(grep '^jdbc:' database)
cd /app
java @java.options -XX:AOTCacheOutput="$cache" -jar site.jar &
site=$!
until exec 3<>/dev/tcp/127.0.0.1/8080; do
  kill -0 $site
  sleep 1
done 2>/dev/null
printf 'GET /nb/ HTTP/1.0\r\n\r\n' >&3
head -n 1 <&3 | grep ' 200'
kill $site
wait $site || true # 143, as asked for
test -s "$cache"
