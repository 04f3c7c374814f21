#!/usr/bin/env bash
# Builds the packages' assemblies twice, from two copies of the last commit in two folders, and compares them byte for byte.
#   tests/deterministic-build.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in first second; do
  mkdir -p "$work/$copy/of/the/source"
  git archive HEAD src Directory.Build.props Directory.Packages.props global.json .editorconfig CHANGELOG.md | tar -x -C "$work/$copy/of/the/source"
  dotnet build "$work/$copy/of/the/source/src/Summarizer.AspNetCore" -c Release -p:ContinuousIntegrationBuild=true -p:EnableSourceControlManagerQueries=false -nodeReuse:false >"$work/$copy.log" \
    || { tail -20 "$work/$copy.log"; exit 1; }
done
same=0
for assembly in Summarizer Summarizer.Documents Summarizer.DependencyInjection Summarizer.AspNetCore; do
  cmp "$work/first/of/the/source/artifacts/bin/$assembly/release/$assembly.dll" "$work/second/of/the/source/artifacts/bin/$assembly/release/$assembly.dll"
  same=$((same + 1))
done
echo "$same assemblies, the same bytes twice"
