namespace Summarizer.Evaluation.Readability;

/// <summary>Words that, at the start of a sentence, lean on the one before it; kept apart from the library's own lists, which are what is measured.</summary>
internal sealed class OpenerList(bool spaced, string words)
{
    private static readonly Dictionary<string, OpenerList> Lists = new(StringComparer.Ordinal)
    {
        ["en"] = new(true, """
            He|She|It|They|This|These|Those|His|Her|Their|Its|However|But|And|Also|Or|So|Then|Instead|Moreover|In addition|Furthermore|As a result|Another|Both|Such|Still|Yet
            |Nevertheless|Similarly|Therefore|Thus|Otherwise
            """),
        ["fr"] = new(true, """
            Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Cela|Ceci|C'|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Son|Sa|Ses|Leur|Leurs|Mais|Et|Ou|Donc|Or|Puis|Ensuite|Ainsi|Aussi|Alors|Cependant|Toutefois|Pourtant
            |Néanmoins|D'ailleurs|Par ailleurs|De plus|En outre|En effet|En revanche|Par contre|Par conséquent|Du coup|Tous deux|Toutes deux
            """),
        ["de"] = new(true, """
            Er|Sie|Es|Dies|Diese|Dieser|Dieses|Diesen|Diesem|Sein|Seine|Seiner|Seinen|Ihr|Ihre|Ihren|Ihrer|Aber|Und|Oder|Doch|Denn|Jedoch|Dennoch|Trotzdem|Allerdings|Außerdem|Zudem|Ferner|Auch|Deshalb|Daher|Darum
            |Deswegen|Somit|Folglich|Dagegen|Hingegen|Stattdessen|Sonst|Dann|Danach|Dabei|Dadurch|Damit|Dazu|Dafür|Davon|Daraus|Darin|Ebenso|Beide|Solche
            """),
        ["ru"] = new(true, """
            Он|Она|Оно|Они|Его|Её|Ее|Их|Это|Этот|Эта|Эти|Этого|Этому|Такой|Такая|Такое|Такие|Тот|Та|Те|Но|А|И|Или|Однако|Также|Тоже|Поэтому|Потому|Затем|Потом|Тогда|Так|Кроме того|Более того|При этом|В результате
            |Таким образом|Следовательно|Тем не менее|Впрочем|Зато|Оба|Обе
            """),
        ["id"] = new(true, """
            Dia|Ia|Mereka|Beliau|Ini|Itu|Tersebut|Hal ini|Hal itu|Hal tersebut|Namun|Tetapi|Tapi|Dan|Atau|Juga|Selain itu|Karena itu|Oleh karena itu|Oleh sebab itu|Dengan demikian|Akibatnya|Kemudian|Lalu|Sementara itu|Sebaliknya
            |Meski demikian|Meskipun demikian|Walau demikian|Bahkan|Sehingga|Keduanya|Padahal
            """),
        ["tr"] = new(true, """
            O|Onlar|Onun|Onların|Ona|Onu|Bu|Bunlar|Bunun|Buna|Bunu|Bundan|Şu|Ama|Ancak|Fakat|Ve|Veya|Ayrıca|Böylece|Bu nedenle|Bu yüzden|Bunun üzerine|Dolayısıyla|Sonra|Daha sonra|Ardından|Üstelik|Yine de|Öte yandan|Oysa|Çünkü|Her ikisi
            """),
        ["zh"] = new(false, "他|她|它|他们|她们|它们|这|此|该|其|但|但是|然而|不过|而且|并且|并|因此|所以|于是|此外|另外|同时|然后|随后|接着|而|也|又|还|那么|可是|否则|两者"),
    };

    private readonly string[] _words = words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static OpenerList For(string language) => Lists.GetValueOrDefault(language.Split('-')[0], None);

    private static OpenerList None { get; } = new(true, "");

    /// <summary>Whether a sentence opens with one of the words, with or without marks before it.</summary>
    public bool OpensWith(ReadOnlySpan<char> sentence)
    {
        int start = 0;
        while (start < sentence.Length && !char.IsLetterOrDigit(sentence[start])) start++;
        sentence = sentence[start..];
        foreach (string word in _words)
        {
            if (!StartsWith(sentence, word)) continue;
            if (!spaced || !char.IsLetterOrDigit(word[^1]) || sentence.Length == word.Length || !char.IsLetterOrDigit(sentence[word.Length])) return true;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> sentence, string word)
    {
        if (sentence.Length < word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = sentence[i] == '\u2019' ? '\'' : sentence[i];
            if (char.ToLowerInvariant(c) != char.ToLowerInvariant(word[i])) return false;
        }

        return true;
    }
}
