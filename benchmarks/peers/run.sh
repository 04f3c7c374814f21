#!/usr/bin/env bash
# Measures this library and its peers on the same generated texts in the same run, and draws the plot.
# usage: benchmarks/peers/run.sh [MAX_SENTENCES, default 1000000]   needs: dotnet, node, npm; ots (Debian) is used where it is installed
set -euo pipefail
max=${1:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=$root/artifacts/benchmarks
mkdir -p "$results" "$root/docs/images"

[ -n "${NO_BUILD:-}" ] || dotnet build "$root/benchmarks/Summarizer.Benchmarks" -c Release -v q -clp:ErrorsOnly
ours=$root/artifacts/bin/Summarizer.Benchmarks/release/Summarizer.Benchmarks
"$ours" texts "$work/texts" "$max"
"$ours" growth "$results/growth.json" "$max" | tee "$results/growth.md"

: > "$results/peers.jsonl"
(
  cd "$work"
  npm init -y > /dev/null
  npm install --no-audit --no-fund --loglevel=error lexrank@1.0.5 ts-textrank@1.0.3 node-summarizer@1.0.7 > /dev/null
  node "$here/peers.mjs" "$work/texts" "$max" "$results/peers.jsonl"
)

if command -v ots > /dev/null; then
  # A command, so its start is in the time: the least of five runs.
  for size in 45 100 300 1000 3000 10000 30000 100000; do
    [ "$size" -le "$max" ] && [ -f "$work/texts/$size.txt" ] || continue
    least=
    for _ in 1 2 3 4 5; do
      start=$(date +%s%N)
      timeout 20 ots --ratio=1 "$work/texts/$size.txt" > /dev/null || break 2
      elapsed=$((($(date +%s%N) - start) / 1000))
      [ -n "$least" ] && [ "$least" -le "$elapsed" ] || least=$elapsed
    done
    echo "{\"program\":\"ots (with start)\",\"sentences\":$size,\"milliseconds\":$((least / 1000)).$(printf %03d $((least % 1000)))}" >> "$results/peers.jsonl"
  done
fi

"$ours" plot "$results/growth.json" "$results/peers.jsonl" "$root/docs/images/growth.svg"
cat "$results/peers.jsonl"
