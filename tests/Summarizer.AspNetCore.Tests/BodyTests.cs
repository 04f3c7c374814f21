using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Bodies other than JSON: plain documents, forms, uploads.</summary>
public class BodyTests
{
    private Server _server = null!;

    [OneTimeSetUp]
    public async Task Start() => _server = await Server.StartAsync(s => s.Limits.RequestsPerSecondPerClient = 0);

    [OneTimeTearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [TestCase("text/plain", Server.Article)]
    [TestCase("text/html", "<title>The bridge</title><p>" + Server.Article + "</p><script>alert(1)</script>")]
    [TestCase("text/markdown", "# The bridge\n\n" + Server.Article)]
    public async Task Document_is_sent_as_it_is_with_options_in_the_query_string(string type, string content)
    {
        JsonElement reply = await SendAsync(new StringContent(content, Encoding.UTF8, type), "/api/summary?sentences=2&language=en");
        Assert.That(reply.GetProperty("sentences").GetArrayLength(), Is.EqualTo(2));
        AssertSlices(reply);
    }

    [Test]
    public async Task Form_is_read()
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["text"] = Server.Article, ["sentences"] = "1", ["title"] = "", ["__RequestVerificationToken"] = "x" });
        Assert.That((await SendAsync(form)).GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Wrong_field_of_a_form_is_named()
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["text"] = Server.Article, ["sentences"] = "many" });
        using HttpResponseMessage response = await _server.Client.PostAsync("/api/summary", form);
        Assert.That(await Server.AssertProblemAsync(response, 400), Is.EqualTo("sentences must be a whole number."));
    }

    [TestCase("notes.txt", Server.Article)]
    [TestCase("notes.md", "# The bridge\n\n" + Server.Article)]
    [TestCase("page.html", "<p>" + Server.Article)]
    [TestCase("notes.rtf", @"{\rtf1\ansi " + Server.Article + "}")]
    public async Task Text_file_is_uploaded(string name, string content) => AssertSlices(await UploadAsync(name, Encoding.UTF8.GetBytes(content)));

    [Test]
    public async Task Word_document_is_uploaded() => AssertSlices(await UploadAsync("notes.docx", Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{Server.Article}</w:t></w:r></w:p></w:body></w:document>"""))));

    [Test]
    public async Task Book_is_uploaded() => AssertSlices(await UploadAsync("book.epub", Zip(
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", """<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""),
        ("b.opf", """<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>"""),
        ("c.xhtml", $"""<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{Server.Article}</p></body></html>"""))));

    [Test]
    public async Task Options_go_with_an_upload()
    {
        using MultipartFormDataContent form = new() { { new StringContent("1"), "sentences" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(Server.Article)), "file", "a.txt" } };
        Assert.That((await SendAsync(form)).GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Picture_is_a_problem_that_says_so()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0];
        using MultipartFormDataContent form = new() { { new ByteArrayContent(png), "file", "a.png" } };
        using HttpResponseMessage response = await _server.Client.PostAsync("/api/summary", form);
        Assert.That(await Server.AssertProblemAsync(response, 400), Is.Not.Empty);
    }

    [Test]
    public async Task Broken_document_is_a_problem()
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent(Zip(("word/document.xml", "<w:document")).AsSpan(0, 60).ToArray()), "file", "a.docx" } };
        using HttpResponseMessage response = await _server.Client.PostAsync("/api/summary", form);
        await Server.AssertProblemAsync(response, 400);
    }

    [TestCase("multipart/form-data", "x")]
    [TestCase("multipart/form-data; boundary=b", "x")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"other\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--\r\n")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx")]
    [TestCase("text/plain", "x", "?sentences=many")]
    [TestCase("text/plain", "x", "?nonsense=1")]
    public async Task Malformed_body_is_a_problem(string type, string body, string query = "")
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage response = await _server.Client.PostAsync("/api/summary" + query, content);
        await Server.AssertProblemAsync(response, 400);
    }

    [Test]
    public async Task Text_in_another_encoding_is_read_as_its_type_says()
    {
        using ByteArrayContent content = new(Encoding.Latin1.GetBytes("Die Brücke über den Fluss war fünf Wochen gesperrt."));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/plain; charset=iso-8859-1");
        Assert.That((await SendAsync(content)).GetProperty("summary").GetString(), Is.EqualTo("Die Brücke über den Fluss war fünf Wochen gesperrt."));
    }

    private async Task<JsonElement> UploadAsync(string name, byte[] content)
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent(content), "file", name } };
        return await SendAsync(form);
    }

    private async Task<JsonElement> SendAsync(HttpContent content, string path = "/api/summary")
    {
        using HttpResponseMessage response = await _server.Client.PostAsync(path, content);
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    private static void AssertSlices(JsonElement reply)
    {
        string text = reply.GetProperty("text").GetString()!;
        Assert.That(text, Does.Contain("Engineers have glued sensors").And.Not.Contain("alert"));
        Assert.That(reply.GetProperty("sentences").GetArrayLength(), Is.GreaterThan(0));
        foreach (JsonElement s in reply.GetProperty("sentences").EnumerateArray())
            Assert.That(text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()], Is.EqualTo(s.GetProperty("text").GetString()));
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
