using Summarizer.Languages;

namespace Summarizer.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [TestCase("af", "Ons het gister nie geweet dat die kinders so laat by die skool sou wees nie. Hulle moes lank op die bus wag.")]
    [TestCase("ar", "وصل القطار إلى المدينة متأخرا هذا الصباح، ولم يجد الركاب من ينتظرهم في المحطة.")]
    [TestCase("az", "Uşaqlar bu gün məktəbdən evə tez gəldilər, çünki müəllim xəstə idi və dərs olmadı.")]
    [TestCase("be", "Учора ўвечары мы доўга гаварылі пра тое, што адбылося ў нашым горадзе летам.")]
    [TestCase("bg", "Вчера вечерта дълго говорихме за това, което се случи в нашия град през лятото.")]
    [TestCase("bn", "গতকাল সন্ধ্যায় আমরা নদীর ধারে অনেকক্ষণ হাঁটলাম এবং পুরোনো দিনের কথা বললাম।")]
    [TestCase("ca", "Ahir al vespre vam caminar molta estona per la vora del riu i vam parlar dels anys en què érem petits.")]
    [TestCase("cs", "Včera večer jsme dlouho chodili podél řeky a mluvili o tom, co se u nás v létě stalo.")]
    [TestCase("cy", "Roedd y plant yn chwarae yn yr ardd pan ddechreuodd y glaw, ac fe aeth pawb i mewn i'r tŷ.")]
    [TestCase("da", "I går aftes gik vi længe langs åen og talte om det, der skete i vores by om sommeren. Hvad synes du selv?")]
    [TestCase("de", "Gestern Abend gingen wir lange am Fluss entlang und sprachen über das, was im Sommer geschehen war.")]
    [TestCase("el", "Χθες το βράδυ περπατήσαμε πολλή ώρα δίπλα στο ποτάμι και μιλήσαμε για τα παλιά.")]
    [TestCase("en", "Last night we walked along the river for a long time and talked about what had happened in the summer.")]
    [TestCase("es", "Anoche caminamos mucho tiempo junto al río y hablamos de lo que había pasado en el pueblo durante el verano.")]
    [TestCase("et", "Eile õhtul jalutasime kaua jõe ääres ja rääkisime sellest, mis meie linnas suvel juhtus.")]
    [TestCase("eu", "Atzo arratsean luze ibili ginen ibaiaren ondoan eta udan gure herrian gertatu zenaz hitz egin genuen.")]
    [TestCase("fa", "دیشب مدت زیادی کنار رودخانه راه رفتیم و دربارهٔ آنچه در تابستان رخ داده بود حرف زدیم.")]
    [TestCase("fi", "Eilen illalla kävelimme pitkään joen rannalla ja puhuimme siitä, mitä kaupungissamme kesällä tapahtui.")]
    [TestCase("fr", "Hier soir, nous avons longtemps marché au bord de la rivière et parlé de ce qui s'était passé pendant l'été.")]
    [TestCase("ga", "Bhí na páistí ag súgradh sa ghairdín nuair a thosaigh an bháisteach, agus chuaigh gach duine isteach sa teach.")]
    [TestCase("gl", "Onte á noite camiñamos moito tempo pola beira do río e falamos do que pasara na nosa vila durante o verán.")]
    [TestCase("gu", "ગઈકાલે સાંજે અમે નદી કિનારે લાંબો સમય ચાલ્યા અને જૂના દિવસોની વાતો કરી.")]
    [TestCase("he", "אתמול בערב הלכנו זמן רב לאורך הנהר ודיברנו על מה שקרה בעירנו בקיץ.")]
    [TestCase("hi", "कल शाम हम देर तक नदी के किनारे टहलते रहे और पुराने दिनों की बातें करते रहे।")]
    [TestCase("hr", "Sinoć smo dugo šetali uz rijeku i razgovarali o tome što se ljeti dogodilo u našem gradu. Tko bi to očekivao tijekom tjedna?")]
    [TestCase("hu", "Tegnap este sokáig sétáltunk a folyó partján, és arról beszélgettünk, mi történt nyáron a városunkban.")]
    [TestCase("hy", "Երեկ երեկոյան մենք երկար քայլեցինք գետի ափով և խոսեցինք անցած ամառվա մասին։")]
    [TestCase("id", "Tadi malam kami berjalan lama di tepi sungai dan berbicara tentang apa yang terjadi di kota kami pada musim panas karena bisa bertemu.")]
    [TestCase("is", "Í gærkvöldi gengum við lengi meðfram ánni og töluðum um það sem gerðist í bænum okkar í sumar.")]
    [TestCase("it", "Ieri sera abbiamo camminato a lungo lungo il fiume e abbiamo parlato di quello che era successo durante l'estate.")]
    [TestCase("ja", "昨日の夜、私たちは川のそばを長い間歩いて、夏の出来事について話した。")]
    [TestCase("ka", "გუშინ საღამოს დიდხანს ვისეირნეთ მდინარის პირას და ზაფხულის ამბებზე ვისაუბრეთ.")]
    [TestCase("kk", "Кеше кешке біз өзен жағасында ұзақ жүріп, жазда қаламызда не болғаны туралы сөйлестік.")]
    [TestCase("ko", "어젯밤 우리는 강가를 오래 걸으며 여름에 있었던 일에 대해 이야기했다.")]
    [TestCase("lt", "Vakar vakare ilgai vaikščiojome palei upę ir kalbėjome apie tai, kas vasarą nutiko mūsų mieste.")]
    [TestCase("lv", "Vakar vakarā mēs ilgi staigājām gar upi un runājām par to, kas vasarā notika mūsu pilsētā.")]
    [TestCase("mk", "Синоќа долго шетавме покрај реката и зборувавме за она што се случи во нашиот град летото.")]
    [TestCase("mr", "काल संध्याकाळी आम्ही नदीकाठी खूप वेळ चाललो आणि जुन्या दिवसांबद्दल बोललो.")]
    [TestCase("ms", "Malam tadi kami berjalan lama di tepi sungai dan bercakap tentang perkara yang berlaku di bandar kami kerana beliau boleh datang.")]
    [TestCase("mt", "Ilbieraħ filgħaxija mxejna fit-tul ħdejn ix-xmara u tkellimna dwar dak li kien ġara fis-sajf.")]
    [TestCase("nl", "Gisteravond liepen we lang langs de rivier en praatten we over wat er in de zomer in onze stad was gebeurd.")]
    [TestCase("nn", "I går kveld gjekk vi lenge langs elva og snakka om det som hende i byen vår om sommaren. Eg veit ikkje kva dei tenkjer.")]
    [TestCase("no", "I går kveld gikk vi lenge langs elven og snakket om det som skjedde i byen vår om sommeren. Jeg vet ikke hva de tenker.")]
    [TestCase("pl", "Wczoraj wieczorem długo szliśmy wzdłuż rzeki i rozmawialiśmy o tym, co wydarzyło się latem w naszym mieście.")]
    [TestCase("pt", "Ontem à noite caminhamos muito tempo à beira do rio e conversamos sobre o que tinha acontecido na nossa cidade no verão.")]
    [TestCase("ro", "Aseară ne-am plimbat mult timp de-a lungul râului și am vorbit despre ce s-a întâmplat vara în orașul nostru.")]
    [TestCase("ru", "Вчера вечером мы долго гуляли вдоль реки и говорили о том, что случилось летом в нашем городе.")]
    [TestCase("sk", "Včera večer sme dlho chodili popri rieke a rozprávali sa o tom, čo sa v lete stalo v našom meste.")]
    [TestCase("sl", "Sinoči smo dolgo hodili ob reki in se pogovarjali o tem, kaj se je poleti zgodilo v našem mestu.")]
    [TestCase("sq", "Mbrëmë ecëm gjatë buzë lumit dhe folëm për atë që kishte ndodhur në qytetin tonë gjatë verës.")]
    [TestCase("sr", "Синоћ смо дуго шетали поред реке и причали о томе шта се летос догодило у нашем граду.")]
    [TestCase("sr", "Sinoć smo dugo šetali pored reke i pričali o tome šta se leti dogodilo u našem gradu, gde se niko nije nadao da će uspeti.")]
    [TestCase("sv", "I går kväll gick vi länge längs ån och pratade om vad som hände i vår stad på sommaren.")]
    [TestCase("sw", "Jana jioni tulitembea kwa muda mrefu kando ya mto na kuzungumza juu ya mambo yaliyotokea katika mji wetu.")]
    [TestCase("ta", "நேற்று மாலை நாங்கள் ஆற்றங்கரையில் நீண்ட நேரம் நடந்து பழைய நாட்களைப் பற்றிப் பேசினோம்.")]
    [TestCase("te", "నిన్న సాయంత్రం మేము నది ఒడ్డున చాలాసేపు నడిచి పాత రోజుల గురించి మాట్లాడుకున్నాము.")]
    [TestCase("th", "เมื่อคืนนี้เราเดินริมแม่น้ำอยู่นานและคุยกันเรื่องที่เกิดขึ้นในเมืองของเราเมื่อฤดูร้อน")]
    [TestCase("tl", "Kagabi ay matagal kaming naglakad sa tabi ng ilog at pinag-usapan namin ang mga nangyari sa aming bayan noong tag-init.")]
    [TestCase("tr", "Dün akşam nehir kıyısında uzun süre yürüdük ve yazın şehrimizde olanlar hakkında konuştuk.")]
    [TestCase("uk", "Учора ввечері ми довго гуляли вздовж річки й говорили про те, що сталося влітку в нашому місті.")]
    [TestCase("ur", "کل شام ہم دیر تک دریا کے کنارے چلتے رہے اور پرانے دنوں کی باتیں کرتے رہے۔")]
    [TestCase("vi", "Tối qua chúng tôi đi bộ rất lâu bên bờ sông và nói về những chuyện đã xảy ra ở thành phố vào mùa hè.")]
    [TestCase("zh", "昨天晚上我们沿着河边走了很久，谈起夏天在城里发生的事情。")]
    public void AnOrdinarySentenceIsDetected(string tag, string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo(tag));
    }

    [TestCase("The house is on the hill.", "en")]
    [TestCase("Das ist nicht mein Haus.", "de")]
    [TestCase("Où est la gare, s’il vous plaît ?", "fr")]
    [TestCase("会议推迟到下周，大家请注意时间。", "zh")]
    [TestCase("これは本です", "ja")]
    public void AFewWordsAreEnough(string text, string tag)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo(tag));
    }

    [TestCase("")]
    [TestCase("   \r\n\t")]
    [TestCase("12 345,67 % + 8/9 = ?!")]
    [TestCase("\ud83d\ude00\ud83d\ude80 \u2014 \u2026")]
    [TestCase("\0\0\ud800\udc00\udfff")]
    [TestCase("x = 2y")]
    [TestCase("Cats sleep. Dogs run.")]
    [TestCase("iPhone 15 Pro")]
    [TestCase("東京")]
    [TestCase("Amanda")]
    public void ATextThatSpeaksForNoLanguageIsUndetermined(string text)
    {
        Assert.That(LanguageDetector.Detect(text), Is.EqualTo("und"));
    }

    [Test]
    public void ForeignFurnitureAtTheTopDoesNotDecideALongText()
    {
        string german = string.Concat(Enumerable.Repeat("Der Ausschuss hat gestern beschlossen, dass die neue Brücke erst im nächsten Jahr gebaut wird. ", 40));
        Assert.That(LanguageDetector.Detect("Sign in Subscribe Share this article with your friends Follow us\n\n" + german), Is.EqualTo("de"));
    }

    [TestCase("@[`{^_|~/:;<=>?0123456789 ")]
    [TestCase("\u2026@[`{^_|~/:;<=>?0123456789 ")]
    public void MarksAndDigitsAreNoLetters(string marks)
    {
        string russian = "Вчера вечером мы долго гуляли вдоль реки и говорили о том, что случилось летом в нашем городе.";
        Assert.That(LanguageDetector.Detect(string.Concat(Enumerable.Repeat(marks, 30)) + russian), Is.EqualTo("ru"));
    }

    [Test]
    public void TheScriptOfMostLettersDecides([Values("", "\u2026")] string mark, [Values('a', 'z', 'A', 'Z')] char letter)
    {
        string latin = string.Concat(Enumerable.Repeat(new string(letter, 7) + mark + " ", 40));
        Assert.That(LanguageDetector.Detect(latin + "это было вчера"), Is.Not.EqualTo("ru"));
        Assert.That(LanguageDetector.Detect(latin[..16] + "Вчера вечером мы долго гуляли вдоль реки и говорили о том, что было."), Is.EqualTo("ru"));
    }

    [Test]
    public void LatinNamesAmongChineseDoNotDecide()
    {
        Assert.That(LanguageDetector.Detect("微软公司 Microsoft 昨天发布了新版本的 Visual Studio，支持更多语言。"), Is.EqualTo("zh"));
    }

    [Test]
    public void DetectionAllocatesNothing()
    {
        string text = string.Concat(Enumerable.Repeat("Sie gingen am Abend nach Hause, und keiner sagte ein Wort. ", 100));
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            // The runtime itself may allocate once while it compiles anew what runs often.
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++) LanguageDetector.Detect(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.That(least, Is.Zero);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool AnyTextHasAWellFormedTag(char[] text) => LanguageDetector.Detect(text) is { Length: >= 2 and <= 3 } tag && tag.All(char.IsAsciiLetterLower);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool CapitalsAreDetectedLikeSmallLetters(string? text)
    {
        string ascii = string.Concat((text ?? "").Where(char.IsAscii));
        return LanguageDetector.Detect(ascii) == LanguageDetector.Detect(ascii.ToUpperInvariant());
    }

    [Test]
    public void EveryLanguageOfTheTablesHasAProfile()
    {
        byte[] tables = LanguageDetector.LoadTables();
        List<string> tags = [];
        foreach (WritingSystem script in Enum.GetValues<WritingSystem>())
        {
            if (!DetectionModel.TryFind(tables, script, out DetectionModel model)) continue;
            for (int i = 0; i < model.LanguageCount; i++) tags.Add(model.Tag(i));
        }

        Assert.That(tags, Has.Count.GreaterThan(45));
        Assert.That(tags.Distinct(), Is.SubsetOf(LanguageProfile.Tags));
    }
}
