#!/usr/bin/env bash
# Packs the library and runs the Quickstart against the package: three sentences of samples/article.txt.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet pack src/Summarizer -c Release -o artifacts/packages -v q
rm -rf artifacts/quickstart-cache
lines=$(dotnet run --project samples/Quickstart -- samples/article.txt)
echo "$lines"
[ "$(echo "$lines" | wc -l)" -eq 3 ]
