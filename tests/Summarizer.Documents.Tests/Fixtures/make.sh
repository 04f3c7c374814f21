#!/usr/bin/env bash
# Makes the documents beside this script from texts of our own, with the programs that people use: LibreOffice, pandoc, mutt and s-nail.
#   apt-get install libreoffice-writer-nogui libreoffice-impress-nogui pandoc mutt s-nail && ./make.sh
# Each document NAME.EXT has NAME.json: its title, what its text must keep, what must stay out, and what
# its format marks as deleted or hidden (a PDF or a book shows it like any other text).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

office() { soffice --headless -env:UserInstallation="file://$work/profile" --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }

for source in texts/*.md; do
  name=$(basename "$source" .md)
  pandoc "$source" -s -o "$work/$name.odt"
  pandoc "$source" -s -o "$name.docx"
  pandoc "$source" -s --epub-chapter-level=2 -o "$name.epub"
  pandoc "$source" -s -o "$name.rtf"
  # Slides have no footnotes: pandoc would make a slide of them.
  sed -E '/^\[\^/d; s/\[\^[a-z0-9]+\]//' "$source" | pandoc -f markdown -s -t pptx --slide-level=2 -o "$name.pptx"
  cp "$work/$name.odt" "$name.odt"
  office pdf . "$work/$name.odt"
done

# Mail, written by mutt and s-nail and caught where they hand it to the mail server.
./make-mail.sh

# The same from LibreOffice: its own styles, frames, notes and fields.
for source in texts/*.fodt; do
  name=$(basename "$source" .fodt)
  for format in odt docx rtf pdf epub; do office "$format" . "$source"; done
done
for source in texts/*.fodp; do
  office pptx . "$source"
done
