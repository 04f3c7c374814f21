# bash completion for summarize
_summarize() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} choices
  case $previous in
    --input|--output|-o|--model|--data) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
  esac
  choices=$(summarize "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
  mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
  if [[ $word != -* && ( $previous != --* || -z ${COMPREPLY[*]} ) ]]; then
    compopt -o filenames
    local files
    mapfile -t files < <(compgen -f -- "$word")
    COMPREPLY+=("${files[@]}")
  fi
}
complete -F _summarize summarize
