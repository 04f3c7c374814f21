#!/usr/bin/env bash
# Makes the .eml and .mbox files beside this script from texts/*.mail with mutt and s-nail: what they would hand to a mail server is kept instead.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '#!/bin/sh\ncat > "%s/out"\n' "$work" > "$work/server"
chmod +x "$work/server"

# NAME SUBJECT TEXT [mutt's own arguments]
by_mutt() {
  mutt -n -F /dev/null -e "set sendmail=$work/server copy=no from=ann@harbour.example realname=Ann hostname=harbour.example user_agent=yes send_charset=us-ascii:iso-8859-1:utf-8" \
    "${@:4}" -s "$2" -- ben@harbour.example < "texts/$3"
  mv "$work/out" "$1.eml"
}

by_nail() {
  LC_ALL=C.UTF-8 s-nail -: / -S mta="$work/server" -S from=ann@harbour.example -S hostname=harbour.example -S ttycharset=utf-8 -S sendcharsets=utf-8 -s "$2" "${@:4}" ben@harbour.example < "texts/$3"
  mv "$work/out" "$1.eml"
}

export LC_ALL=C.UTF-8
by_mutt reply "Re: When can I have the boat?" reply.mail
by_mutt page "The new timetable" page.mail -e "set content_type=text/html"
by_mutt papers "Papers for the survey" papers.mail -a texts/orchard.md
by_mutt flowed "Minutes of the quay meeting" flowed.mail -e "set text_flowed=yes"
by_nail antwort "Aw: Öffnungszeiten über Ostern" antwort.mail
by_nail forward "Fwd: The crane" forward.mail

# A box of three messages, as mutt appends them.
rm -f thread.mbox
for n in 1 2 3; do
  mutt -n -F /dev/null -e "set sendmail=/bin/true copy=yes record=$PWD/thread.mbox mbox_type=mbox from=ann@harbour.example confirmcreate=no" -s "Rope store" -- ben@harbour.example < "texts/thread$n.mail"
  sleep 1
done
