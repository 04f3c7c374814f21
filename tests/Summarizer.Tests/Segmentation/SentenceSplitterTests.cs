namespace Summarizer.Tests.Segmentation;

public class SentenceSplitterTests
{
    // The bar | marks the boundaries; white space around it does not matter.
    [TestCase("en", "Dr. Smith paid $3.50 to J. R. Jones Inc. in Jan. 2020. | He left. | Why? | \"No!\" she said.", TestName = "{m}(English_abbreviations)")]
    [TestCase("en", "He lives in the U.S. and works at example.com. | Visit https://a.example/b.html?q=1. | Thanks!")]
    [TestCase("en", "(It rained.) | \"We left.\" | Nobody stayed.", TestName = "{m}(brackets_and_quotation_marks)")]
    [TestCase("en", "It opened again in May. | Nobody noticed. | It shut on a Sun. | Everyone stayed at home.")]
    [TestCase("en", "The bridge is old.|It will close in May (they say).|\"We knew,\" says AFP.|The mayor left for Paris.|She is back \"today\".|\"Good,\" says Ann Lee.|\"Very good.\"|Nobody came to the old station in Leeds.|Trains stood still for two hours.", TestName = "{m}(English_quotations)")]
    [TestCase("en", "Call Node.Stream or System.Text.Json from Vb.Net and see St.Louis, Mr.Hill, J.R. Smith and the U.S.Army.")]
    [TestCase("en", "Use list.Add(\"a\").Then(\"b\").Run() to start. | That is all.", TestName = "{m}(calls_in_code)")]
    [TestCase("en", "Call cache.Get(\"user\").Value first. | Then stop.", TestName = "{m}(a_call_in_code)")]
    [TestCase("en", "Dili, East Timor (CNN) Stacey Lee is at home. | In March, Michael Cohen left. | As expected, Results improved.")]
    [TestCase("en", "(CNN) The storm is over. | The Ministry of Health (MoH) Lee runs saw a fall of 70 feet (21 meters) Saturday in the 1958 World Cup of the world.")]
    [TestCase("en", "(Laughter.) | The court said so. | Our Oil & Gas unit grew. | He had one wish: They should go.")]
    [TestCase("en", "Dear Ann,\n | The key is here:\n | It fits.")]
    [TestCase("en", "?We know,? he said. | The plan of ?free trade? is dead. | He added, ?We go home.? | Why? | Nobody asked.")]
    [TestCase("en", "' We won , ' said Lee . | ' It was hard . | It rained . ' | The team 's coach agreed .")]
    [TestCase("en", "It?s Lee?s plan. | Is it?")]
    [TestCase("en", "Jails in India are hellholes|The prisons earn little. | The price of gold|It fell in June. | Small rooms and no view|There is no air in it.")]
    [TestCase("en", "The service of ServiceNow and LinkedIn was linked to McDonald and YouTube. | Use orderBy name, andThen sort, and it shouldBe here. | Ask #teamThe best or @homeThis one.")]
    [TestCase("fr", "Les salles de Rouen sont vides. | Des mesures de soutien|Le gouvernement pr\u00e9pare un plan. | Une visite \u00e0 Rouen|L'ancien ministre y va.")]
    [TestCase("en", "We won ! ! ! | Nobody knew , he said . | \u2018 I \u2019 m glad . | It \u2019 s over . \u2019 | They left .")]
    [TestCase("en", "the u.s. senate met sen. paul and the rev. lee in st. louis at 5 a.m. on monday . | lt. col. may spoke of the u.n. council . | a sen. of the old school .")]
    [TestCase("en", "the storm hit the coast on monday .\n | a man looks at a tree that fell in the storm\n | workers clear the road near the harbour\n | nobody was hurt .\n | trains run again .\n | schools stay shut .\n | it will rain .")]
    [TestCase("en", "levels of 5 mg/l were found in p1@cdkl and in and/or cells . | see www.example.org/a | thanks .")]
    [TestCase("hy", "\u0533\u0576\u0561\u0581\u0584\u0568 \u0561\u0575\u057d\u057f\u0565\u0572 \u0567\u0589 | \u0547\u0578\u0582\u057f \u0565\u056f\u0565\u0584\u0589")]
    [TestCase("fr", "Il parle de \"crise\".|La ville dit non.|Elle part pour le Sud.|Mais il reste (hier).|Tout va bien.", TestName = "{m}(French_quotations)")]
    [TestCase("en", "A heading\n\n | First text. | Second text.")]
    [TestCase("en", "This paragraph was wrapped by hand at a width of some\nsixty characters, as mail programs did for many years, and\nit should be read as one sentence. | The next one begins in\nthe middle of a line and ends in another.")]
    [TestCase("en", "Milk\n | Bread\n | Fresh eggs\n | Butter")]
    [TestCase("en", "Please buy:\n | - milk\n | - bread\n | - eggs")]
    [TestCase("en", "the cat sat . | the dog ran . | they slept .")]
    [TestCase("en", "we went home early. | nobody was there.\n\n | are you sure? | why would they leave?\n\n | it was late. | i slept well.")]
    [TestCase("en", "Ann Lee <ann@example.org> | Please call me today.")]
    [TestCase("en", "Ann Lee 03/04/2001 10:15 AM | Please call me today.")]
    [TestCase("en", "Bring the list. | ____________ | Ann Lee")]
    [TestCase("en", "The report of E. F. Gardner was late. | See https://a.example/b. | We read it.")]
    [TestCase("ru", "\u0417\u0430\u0432\u043e\u0434 \u043e\u0442\u043a\u0440\u044b\u043b\u0438 \u043f\u043e\u0437\u0436\u0435 (1998 \u0433.). | \u0412 \u0433\u043e\u0440\u043e\u0434\u0435 \u0431\u044b\u043b \u0442\u0435\u0430\u0442\u0440.")]
    [TestCase("de", "Sie sagte leise: \u201eIch komme morgen.\u201c | Er ging.")]
    [TestCase("it", "Parla l'avv. Neri. | Il dott. Conti ascolta.")]
    [TestCase("pl", "Mieszka przy ul. Polnej. | Pan prof. Lis te\u017c.")]
    [TestCase("fi", "Paikalla oli prof. Laine. | H\u00e4n puhui.")]
    [TestCase("cs", "P\u0159i\u0161el ing. Mal\u00fd. | Za\u010dali jsme.")]
    [TestCase("hi", "\u0921\u0949. \u0935\u0930\u094d\u092e\u093e \u092c\u094b\u0932\u0947\u0964 | \u0938\u092c \u091a\u0941\u092a \u0925\u0947\u0964")]
    [TestCase("hy", "\u0546\u0561 \u0563\u0576\u0561\u0581: | \u0544\u0565\u0576\u0584 \u0574\u0576\u0561\u0581\u056b\u0576\u0584:")]
    [TestCase("ja", "\u300c\u884c\u3053\u3046\u3002\u300d\u3068\u8a00\u3063\u305f\u3002 | \u307f\u3093\u306a\u7b11\u3063\u305f\u3002")]
    [TestCase("zh", "\u201c\u8d70\u5427\u3002\u201d\u5979\u8bf4\u3002 | \u6211\u4eec\u8d70\u4e86\u3002")]
    [TestCase("pt", "\"Quem veio?\" perguntou o menino. | Ningu\u00e9m falou.", TestName = "{m}(a_Portuguese_question)")]
    [TestCase("hr", "Sagra\u0111eno 1932. u Rijeci. | Danas je muzej.")]
    [TestCase("cs", "Sch\u016fze byla 7. 9. 2018 v Plzni. | Skon\u010dila brzy.")]
    [TestCase("hy", "\u0533\u0576\u0561\u0581\u0584\u0568 9:45-\u056b\u0576 \u0567: | \u0547\u0578\u0582\u057f \u0565\u056f\u0565\u0584:")]
    [TestCase("ja", "\u96e8\u3067\u3059\uff0e | \u5bd2\u3044\u3067\u3059\uff0e")]
    [TestCase("zh", "\u4eca\u5929\u5f88\u597d\u3002 | \u4ed6\u8bf4\uff1a\u201c\u6765\uff01\u201d | \u597d\u5417\uff1f | \u597d\u3002")]
    [TestCase("ja", "\u3053\u308c\u306f\u30da\u30f3\u3067\u3059\u3002 | \u305d\u308c\u306f\u4f55\u3067\u3059\u304b\uff1f")]
    [TestCase("hi", "\u092f\u0939 \u090f\u0915 \u0939\u0948\u0964 | \u092f\u0939 \u0926\u094b \u0939\u0948\u0964")]
    [TestCase("ar", "\u0645\u0627 \u0647\u0630\u0627\u061f | \u0647\u0630\u0627 \u0643\u062a\u0627\u0628.")]
    [TestCase("hy", "\u0532\u0561\u0580\u0587\u0589 | \u053b\u0576\u0579\u057a\u0565\u057d \u0565\u057d\u0589")]
    [TestCase("my", "\u1019\u103c\u1014\u103a\u104b | \u1019\u102c\u104b")]
    [TestCase("am", "\u1230\u120b\u121d\u1362 | \u12a5\u1295\u12f4\u1275\u1362")]
    public void Finds_the_sentences(string tag, string marked)
    {
        string[] expected = [.. marked.Split('|').Select(static s => s.Trim())];
        string text = marked.Replace(tag is "zh" or "ja" ? " | " : "| ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal); // no space beside it: none in the text
        string[] found = [.. SentenceSplitterLawTests.Split(text, tag).Select(s => s.Slice(text).ToString())];
        Assert.That(found, Is.EqualTo(expected));
    }
}
