using Summarizer.Documents;

namespace GetASummary;

/// <summary>The articles of this site.</summary>
public sealed class Articles(IWebHostEnvironment environment)
{
    private readonly Dictionary<string, Article> _bySlug = new[] { "bridge", "night-trains", "moor" }.ToDictionary(
        static slug => slug,
        slug => Article.From(slug, DocumentReaders.Default.Read(File.ReadAllBytes(Path.Combine(environment.ContentRootPath, "articles", slug + ".md")), ".md")));

    public IReadOnlyCollection<Article> All => _bySlug.Values;

    public Article Find(string? slug) => _bySlug.GetValueOrDefault(slug ?? "") ?? _bySlug.Values.First();
}
