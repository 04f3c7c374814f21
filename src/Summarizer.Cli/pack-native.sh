#!/usr/bin/env bash
# Packs the tool: the package people name, the one for this machine's kind compiled ahead of time, the one for all others, and that with Parquet.
#   src/Summarizer.Cli/pack-native.sh [RID]        default linux-x64; needs gcc or clang and zlib's headers on Linux
# `dotnet tool install` takes the native package where there is one for the machine, else the one that runs on .NET.
set -euo pipefail
cd "$(dirname "$0")/../.."
rid=${1:-linux-x64}
pack() { dotnet pack src/Summarizer.Cli -c Release -o artifacts/packages -p:NativeTool=true "$@"; }
compiler=()
command -v clang >/dev/null || compiler=(-p:CppCompilerAndLinker=gcc)
# What an earlier publish left behind would be packed too.
rm -rf artifacts/publish/Summarizer.Cli
pack
pack -r any
dotnet pack src/Summarizer.Cli -c Release -o artifacts/packages -p:WithParquet=true
pack -r "$rid" -p:PublishAot=true "${compiler[@]}"
ls -l artifacts/packages/Summarizer.Cli.*nupkg

# What it may weigh: 12 MB to fetch for the native kind, 40 MB on disk for the other.
most() { [ "$2" -le "$3" ] || { echo "$1 has $2 bytes; at most $3" >&2; exit 1; }; echo "$1: $2 bytes, at most $3"; }
most "native package" "$(stat -c %s artifacts/packages/Summarizer.Cli."$rid".[0-9]*.nupkg)" 12000000
most "portable tool" "$(unzip -l artifacts/packages/Summarizer.Cli.any.[0-9]*.nupkg | awk 'END { print $1 }')" 40000000
