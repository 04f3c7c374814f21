#!/usr/bin/env bash
# What the engine of samples/Corpus costs: one silo, and two silos of one worker each, against `summarize batch` on one thread over the same texts.
#   tests/corpus-speed.sh TEXTS.jsonl [ARTICLES] [SHARDS]
# Needs Release builds of samples/Corpus and src/Summarizer.Cli, Debian's redis-server and GNU time. Prints wall and CPU seconds of each; the start of the processes is not counted for silos.
set -euo pipefail
cd "$(dirname "$0")/.."
texts=$1 articles=${2:-100000} shards=${3:-200}
work=$(mktemp -d)
declare -A pids=() urls=()
cleanup() {
  for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT
corpus="dotnet artifacts/bin/Corpus/release/corpus.dll"
summarize="dotnet artifacts/bin/Summarizer.Cli/release/summarize.dll"
free_port() { local port=$((20000 + RANDOM % 12000)); while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done; echo "$port"; }
now() { date +%s.%N; }
cpu_of() { # PID: seconds of user and system time so far
  awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) / hz }' "/proc/$1/stat"
}

mkdir "$work/in"
LC_ALL=C awk -v n="$articles" -v shards="$shards" -v dir="$work/in" '
  { lines[NR] = $0 }
  END { per = int((n + shards - 1) / shards); for (i = 0; i < n; i++) print lines[i % NR + 1] > sprintf("%s/part-%05d.jsonl", dir, i / per) }' "$texts"
echo "$articles articles, $shards shards, $(du -sm "$work/in" | cut -f1) MB"

redis_port=$(free_port)
redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$work" --appendonly yes --save "" >"$work/redis.log" 2>&1 &
pids[redis]=$!

start_silo() { # NAME
  local http; http=$(free_port)
  DOTNET_PROCESSOR_COUNT=1 $corpus serve --urls "http://127.0.0.1:$http" --Corpus:Folders:0 "$work" --Corpus:Redis "127.0.0.1:$redis_port" --Corpus:Workers 1 \
    --Corpus:SiloPort "$(free_port)" --Corpus:GatewayPort "$(free_port)" >>"$work/silo-$1.log" 2>&1 &
  pids[$1]=$!
  urls[$1]="http://127.0.0.1:$http"
  for _ in $(seq 300); do
    if curl -sf "${urls[$1]}/health/ready" >/dev/null; then return; fi
    sleep 0.2
  done
  echo "silo $1 did not become ready" >&2; exit 1
}

run_job() { # NAME SILO…
  local name=$1 begun cpu=0; shift
  local -A before=()
  for silo in "$@"; do before[$silo]=$(cpu_of "${pids[$silo]}"); done
  begun=$(now)
  CORPUS_SERVER=${urls[a]} $corpus submit "$work/in" "$work/out-$name" >/dev/null
  until [ "$(find "$work/out-$name" -name 'part-*.jsonl' 2>/dev/null | wc -l)" -eq "$shards" ]; do sleep 0.1; done
  local wall; wall=$(echo "$(now) - $begun" | bc)
  for silo in "$@"; do cpu=$(echo "$cpu + $(cpu_of "${pids[$silo]}") - ${before[$silo]}" | bc); done
  echo "$name: wall $wall s, CPU $cpu s"
}

batch() { # NAME: one process over all shards, on one thread
  mkdir "$work/out-$1"
  DOTNET_PROCESSOR_COUNT=1 /usr/bin/time -f "$1: wall %e s, CPU %U + %S s" $summarize batch --jobs 1 --output "$work/out-$1/all.jsonl" <"$work/all.jsonl"
}
cat "$work"/in/*.jsonl >"$work/all.jsonl"

batch batch
start_silo a
run_job one-silo a
run_job one-silo-again a
start_silo b
run_job two-silos a b
run_job two-silos-again a b
batch batch-again
