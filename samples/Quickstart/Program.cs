using Summarizer;
foreach (var sentence in TextSummarizer.Default.Summarize(File.ReadAllText(args[0])).Sentences) Console.WriteLine(sentence.Text);
