#!/bin/sh
# run.sh VEKHA CONTENT FOLDER [PICTURES]: builds the sites under test into FOLDER and looks at them in a browser; with
# PICTURES makes the sheets of docs/design.md there instead.
# 77, "skipped", where the browser or the packages of package-lock.json are not there: ./dev test installs both.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v node >/dev/null || ! command -v python3 >/dev/null || ! [ -x "${VEKHA_CHROMIUM:-/usr/bin/chromium}" ] || ! [ -d "$here/node_modules" ]; then
  echo "skipped: node, chromium or the packages are missing; run ./dev test"
  exit 77
fi
vekha=$1 content=$2 folder=$3 pictures=${4:-}
rm -rf "$folder"
mkdir -p "$folder"
cp -r "$content" "$folder/content"
for year in 2021 2025; do
  "$vekha" build --content "$folder/content" --site "$folder/$year" --today "$year-10-15" >/dev/null
done
mkdir -p "$folder/full-content/documents/ozersk"
cp -r "$here/content/." "$folder/full-content/"
cp "$here/../documents/ozersk-plan-2025.docx" "$folder/full-content/documents/ozersk/plan-2025.docx"
cp "$here/../documents/ozersk-plan-2025-amended.docx" "$folder/full-content/documents/ozersk/plan-2025-2.docx"
# a plan that was published and then taken down
cp "$here/../documents/okoneshnikovo.odt" "$folder/full-content/documents/beregovoy/okoneshnikovo.odt"
"$vekha" build --content "$folder/full-content" --site "$folder/full" --today 2025-10-01 >/dev/null
rm "$folder/full-content/documents/beregovoy/okoneshnikovo.odt"
"$vekha" build --content "$folder/full-content" --site "$folder/full" --today 2025-10-15 >/dev/null
export VEKHA_SITE_FULL="$folder/full" VEKHA_CONTENT_FULL="$folder/full-content" VEKHA_PROGRAM="$vekha" VEKHA_CONTENT="$folder/content"
export VEKHA_SITE_2021="$folder/2021" VEKHA_SITE_2025="$folder/2025"
if [ -n "$pictures" ]; then exec node "$here/screenshots.mjs" "$pictures"; fi
exec node --test --test-concurrency=1 "$here"/*.test.mjs
