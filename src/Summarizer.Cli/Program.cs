using Summarizer;

string text = args.Length > 0 && args[0] != "-" ? File.ReadAllText(args[0]) : Console.In.ReadToEnd();
foreach (SummarySentence sentence in TextSummarizer.Default.Summarize(text).Sentences) Console.WriteLine(sentence.Text);
return 0;
