#!/usr/bin/env bash
# Draws terminal.svg: what the tool prints for samples/article.txt, folded at 96 columns.
#   docs/images/terminal.sh        after a build
set -euo pipefail
cd "$(dirname "$0")/../.."
tool="artifacts/bin/Summarizer.Cli/debug/summarize"
lines=()
run() {
  local shown="" word
  for word in "$@"; do
    [[ $word == *" "* ]] && word="\"$word\""
    shown+=" $word"
  done
  lines+=("\$ summarize$shown")
  while IFS= read -r line; do lines+=("$line"); done < <("$tool" "$@" | fold -s -w 96)
  lines+=("")
}
cd samples
tool="../$tool"
run article.txt -n 2
run article.txt --query "what did the sensors cost?" -n 1
run keyphrases article.txt --count 5
cd ..
height=$((${#lines[@]} * 20 + 36))
{
  echo "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"860\" height=\"$height\" viewBox=\"0 0 860 $height\" role=\"img\" aria-label=\"The summarize command on an article\">"
  echo "<rect width=\"860\" height=\"$height\" rx=\"8\" fill=\"#1b1f24\"/>"
  echo "<g font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"14\" fill=\"#d7dde3\">"
  y=32
  for line in "${lines[@]}"; do
    text=$(sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' <<<"$line")
    colour=""
    [[ $line == \$* ]] && colour=" fill=\"#7ee0a5\""
    [ -n "$line" ] && echo "<text x=\"20\" y=\"$y\"$colour xml:space=\"preserve\">$text</text>"
    y=$((y + 20))
  done
  echo "</g></svg>"
} > docs/images/terminal.svg
