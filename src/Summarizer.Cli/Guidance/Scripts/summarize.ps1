# PowerShell completion for summarize
Register-ArgumentCompleter -Native -CommandName summarize -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # Without an answer PowerShell completes names of files.
    $previous = "$($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | Select-Object -Last 1)"
    if ($previous -match '^(--input|--output|-o|--model|--data)$') { return }
    # The position counts from the start of what was typed, of which the command may be a part; blanks at its end are not in it.
    $position = $cursorPosition - $commandAst.Extent.StartOffset
    $line = $commandAst.ToString().PadRight($position)
    $option = if ($wordToComplete -match '^--[^=]+=') { $Matches[0] } else { '' }
    $word = $wordToComplete.Substring($option.Length)
    $choices = @(summarize "[suggest:$position]" $line 2>$null | Where-Object { $_ -and $_.StartsWith($word, 'OrdinalIgnoreCase') })
    $choices | ForEach-Object { [System.Management.Automation.CompletionResult]::new($option + $_, $_, 'ParameterValue', $_) }
    if ($choices -and $wordToComplete -notlike '-*' -and $previous -notlike '--*') {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
    }
}
