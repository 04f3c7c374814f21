#compdef summarize
# zsh completion for summarize
_summarize() {
  local word=${words[CURRENT]} previous=${words[CURRENT-1]}
  case $previous in
    --input|--output|-o|--model|--data) _files; return ;;
  esac
  local line="${(j: :)words[1,CURRENT]}"
  local -a choices
  choices=(${(f)"$(summarize "[suggest:${#line}]" "$line" 2>/dev/null)"})
  [[ $word == --*=* ]] && compset -P '*='
  (( $#choices )) && compadd -- $choices
  [[ $word == -* || ( $previous == --* && $#choices -gt 0 ) ]] || _files
}
if [[ $funcstack[1] == _summarize ]]; then
  _summarize "$@"
else
  compdef _summarize summarize
fi
