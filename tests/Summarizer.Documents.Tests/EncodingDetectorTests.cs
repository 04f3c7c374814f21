using System.Text;

namespace Summarizer.Documents.Tests;

/// <summary>Encodings that nothing declares, told by what sixty characters look like.</summary>
public class EncodingDetectorTests
{
    private const int Shortest = 60;

    [TestCase("windows-1250", "Wieczorem rybacy wrócili do portu, bo wiatr nad zatoką wciąż rósł. Nikt nie chciał już płynąć dalej, choć sieci były prawie puste, a do brzegu zostało jeszcze kilka godzin żeglugi.")]
    [TestCase("windows-1250", "A régi híd közepén megálltunk, és néztük, ahogy a folyó lassan elhordja az őszi leveleket. Később eső kezdett esni, ezért mindenki hazafelé sietett a szűk utcákon át.")]
    [TestCase("windows-1250", "Na nádraží už nikdo nečekal, jen starý výpravčí zamykal čekárnu. Vlak z hor měl hodinu zpoždění a sníh začínal znovu padat na prázdné nástupiště.")]
    [TestCase("windows-1253", "Το πρωί ο ήλιος φώτισε το μικρό λιμάνι και οι ψαράδες άπλωσαν τα δίχτυα τους. Κανείς δεν ήξερε αν ο καιρός θα κρατούσε μέχρι το βράδυ, αλλά όλοι ήθελαν να φύγουν.")]
    [TestCase("windows-1255", "בבוקר פתחו את השוק הישן והריח של הלחם הטרי מילא את הרחוב. אנשים רבים באו מהכפרים הקרובים כדי לקנות ירקות ופירות לפני החג.")]
    [TestCase("windows-1256", "فتح الصيادون الميناء القديم في الصباح الباكر وامتلأت الأسواق بالناس الذين جاؤوا من القرى القريبة لشراء السمك والخبز قبل العيد.")]
    [TestCase("windows-1257", "Vakare žvejai grįžo į uostą, nes vėjas virš įlankos vis stiprėjo. Niekas nebenorėjo plaukti toliau, nors tinklai buvo beveik tušti ir iki kranto liko kelios valandos.")]
    [TestCase("windows-1257", "Vakarā zvejnieki atgriezās ostā, jo vējš virs līča kļuva arvien stiprāks. Neviens vairs negribēja braukt tālāk, lai gan tīkli bija gandrīz tukši.")]
    [TestCase("windows-1251", "Вечером рыбаки вернулись в порт, потому что ветер над заливом всё усиливался. Никто не хотел плыть дальше, хотя сети были почти пусты.")]
    [TestCase("koi8-r", "Старый мост закрыли на ремонт ещё весной, и жителям посёлка пришлось добираться до города паромом, который ходил только два раза в день.")]
    [TestCase("windows-1251", "Увечері рибалки повернулися до порту, бо вітер над затокою дедалі дужчав. Ніхто не хотів пливти далі, хоча сіті були майже порожні, а до берега лишалося кілька годин.")]
    [TestCase("windows-1251", "Вечерта рибарите се върнаха в пристанището, защото вятърът над залива ставаше все по-силен. Никой не искаше да продължи, макар че мрежите бяха почти празни.")]
    [TestCase("windows-1254", "Akşam balıkçılar limana döndü, çünkü körfezde rüzgâr giderek güçleniyordu. Ağlar neredeyse boş olsa da kimse daha uzağa gitmek istemiyordu.")]
    [TestCase("shift_jis", "夕方になると漁師たちは港へ戻ってきた。湾の上を吹く風がますます強くなり、網はほとんど空だったが、誰もこれ以上進みたくはなかったのである。")]
    [TestCase("euc-jp", "古い橋は春から工事のために閉まっていて、村の人々は一日に二回しか出ない船で町まで行かなければならなかった。冬が来る前に工事は終わる予定だ。")]
    [TestCase("euc-kr", "저녁이 되자 어부들은 항구로 돌아왔다. 만 위로 부는 바람이 점점 강해졌기 때문이다. 그물은 거의 비어 있었지만 아무도 더 멀리 나가려고 하지 않았다.")]
    [TestCase("gb18030", "傍晚时分，渔民们回到了港口，因为海湾上的风越来越大。虽然渔网几乎是空的，但谁也不愿意再往前走，离岸边还有好几个小时的路程。")]
    [TestCase("big5", "傍晚時分，漁民們回到了港口，因為海灣上的風越來越大。雖然漁網幾乎是空的，但誰也不願意再往前走，離岸邊還有好幾個小時的路程。")]
    [TestCase("big5", "老橋從春天開始就因為維修而關閉，村裡的居民只好搭乘一天只開兩班的渡船進城。市政府說工程會在冬天來臨之前完成，但是很多人並不相信。")]
    [TestCase("windows-1252", "Le soir, les pêcheurs rentrèrent au port, car le vent forçait au-dessus de la baie. Personne n’avait envie d’aller plus loin, même si les filets étaient presque vides.")]
    [TestCase("windows-1252", "Um kvöldið sneru sjómennirnir aftur til hafnar því að vindurinn yfir flóanum jókst stöðugt. Enginn vildi sigla lengra þótt netin væru næstum tóm.")]
    [TestCase("windows-874", "ตอนเย็นชาวประมงกลับเข้าท่าเรือเพราะลมเหนืออ่าวแรงขึ้นเรื่อยๆ ไม่มีใครอยากไปไกลกว่านี้แม้ว่าอวนเกือบว่างเปล่า")]
    [TestCase("windows-1250", "Seara pescarii s-au întors în port, fiindcă vântul de deasupra golfului se înteţea. Nimeni nu voia să meargă mai departe, deşi plasele erau aproape goale.")]
    public void Sixty_characters_tell_the_encoding(string name, string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        for (int start = 0; start + Shortest <= text.Length; start += 5)
        {
            string piece = text.Substring(start, Shortest);
            string decoded = TextDecoder.Decode(encoding.GetBytes(piece), null, out string? assumed);
            Assert.That(decoded, Is.EqualTo(piece), $"read as {assumed}");
            Assert.That(assumed, Is.Not.Null);
        }
    }

    [Test]
    public void What_is_certain_is_not_assumed()
    {
        TextDecoder.Decode("Grüße"u8, null, out string? utf8);
        TextDecoder.Decode([0xC0], "windows-1251", out string? declared);
        Assert.That((utf8, declared), Is.EqualTo(((string?)null, (string?)null)));
    }
}
