using Catalyst;
using Mosaik.Core;
using Summarizer;
using Summarizer.Catalyst;

Catalyst.Models.English.Register();
Pipeline pipeline = await Pipeline.ForAsync(Language.English);
CatalystOptions options = new() { PartsOfSpeech = PartsOfSpeech.ContentWords };
TextSummarizer summarizer = new(new SummarizerOptions { Language = "en", Analyzer = new CatalystAnalyzer(pipeline, Language.English, options) });
foreach (SummarySentence sentence in summarizer.Summarize(File.ReadAllText(args[0])).Sentences) Console.WriteLine(sentence.Text);
