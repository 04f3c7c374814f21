namespace Summarizer.Keyphrases;

/// <summary>English words by what they do in a sentence. Own list.</summary>
internal static class EnglishWords
{
    /// <summary>Verbs whose forms are hardly ever nouns, in their base form.</summary>
    private const string Verbs = """
        accept accompany achieve acquire add address adopt affect allow announce appear apply argue arrive ask assess assume attempt avoid become believe belong bring build
        calculate carry cause characterize choose claim clarify combine come compare complete compute conclude conduct confirm consider consist construct contain continue
        contribute convince correspond create decide declare define demonstrate deny depend derive describe deserve determine develop differ discover discuss employ enable
        encounter encourage enhance ensure establish evaluate examine exhibit exist expand expect explain exploit explore express extend extract facilitate fail feature find
        focus follow formulate generate get give go happen hear help hope identify illustrate imply improve include incorporate increase indicate infer introduce investigate
        involve keep know lead learn leave let like live look lose maintain make mean measure meet mention need observe obtain occur offer outline overcome perform permit
        play point predict prefer present preserve prevent proceed produce propose prove provide publish pursue put reach read realize receive recognize recommend reduce
        refer reflect regard reject relate remain remember remove replace report represent require resolve result retain reveal run satisfy say see seek seem select send
        serve set share show simplify solve speak spend stand start stay stop strengthen study suffer suggest suppose take talk tell tend think treat try turn understand
        undergo undertake use utilize vary verify want warn win wish work write yield agree admit appoint await bear begin buy celebrate collapse defend deliver drive eat
        elect emerge enjoy enter expose fall feel fight fill fix force gather grow hang hit hold hire insist invite join kill lack last lie listen move open pay pick prepare
        protect pull push raise refuse release repair respond rest return rise save sell settle shoot shut sign sit sleep spread steal strike suspend throw urge visit vote
        wait walk watch wear welcome wonder worry flee burst cross drain slow fear arrest attack ban beat blame block cancel catch crash cut damage defeat destroy die drop
        earn escape fly guard hurt injure jump kick land launch marry mourn order oust plead praise plunge promise quit race rescue resign sack seize shrink slam slip soar
        spark split storm sue surge tackle target threaten thank top trail trade trigger unveil vow weigh whip close cost delay demand deploy detain evacuate expel
        extinguish hail halt ignite impose kidnap loom manage near object oppose overturn pass please record reopen restore sail score sing
        """;

    /// <summary>Base forms that are as often nouns: the words around decide.</summary>
    private const string AlsoNouns = """
        feature focus force help lack measure offer play point report rest result return rise run set share spread start stop strike study talk turn use visit vote walk
        watch welcome win work yield release repair drive fall fight hit move sign value exploit wish save process design model control test search change estimate limit
        match plan query rank order cost interest state support aim access benefit approach burst cross drain slow fear attack ban beat blame block catch crash cut damage
        defeat drop escape fly guard hurt jump kick land launch promise race rescue sack slip spark split storm surge target top trail trade trigger close delay demand halt
        hope object pass record sail score manage
        """;

    /// <summary>Other forms of verbs that are nouns as well.</summary>
    private const string NounForms = """
        features forces measures offers plays points reports results returns rises runs sets shares spreads starts stops strikes studies talks turns uses visits votes walks
        watches wins works yields releases repairs drives falls fights hits moves signs building buildings meaning meanings learning reading findings writing understanding
        computing fishing killing killings shooting shootings beginning opening living meeting meetings hearing hearings
        """;

    private const string Irregular = """
        became become began begun bore borne brought built bought came chose chosen dealt drawn drove driven drew ate eaten fell fallen felt fought found gave given gone
        went got gotten grew grown held hung kept knew known laid led left lost made meant met paid ran risen rose saw seen sent shown sought spoke spoken spent stood stole
        stolen struck taken taught thought threw thrown told took understood underwent undergone undertaken won wore worn wrote written sat slept let's
        """;

    private const string Others = """
        able according accordingly across actual again ago all almost alone along already also although always amid among amongst another around aside away back based
        beforehand behind besides best better bad beyond big certain common concerned corresponding currently decent despite different difficult due easier easiest easy
        eight either eleven enough entire especially essential et eq etc even ever every fairly far fewer fifth first five former forth four fourth further furthermore good
        great half hence here highest hundred important independent inside instead interesting involved involving known large larger largest latter least less lesser like
        likely little longer lowest main major many maybe might minor moreover much must near necessary neither never nevertheless new newer next nine non none nonetheless
        novel obvious often one ones onto opposite original otherwise outside overall par particular past per perhaps plus possible powerful previous prior proper quite
        rather really reasonable recent regarding related relevant respective respectively same seven several shall significant similar since six smaller so-called soon
        sometimes somewhat still strong subsequent successful such sufficient suitable ten therefore third thousand three thus today together tomorrow too toward towards
        true twelve twice two typical underlying unlike unless upon useful usual various versus via vs well whatever whenever whereas wherein wherever whether whichever
        whole whom whose wide within without worse worst worth yes yesterday yet actually eventually last late later latest early earlier old older young younger nearly nice
        extra am pm fig figs eqn ref refs sec ie eg cf mr mrs ms dr march don doesn didn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn ll ve re however
        finally namely thereof therein thereby mainly cannot may could would should can will nor let hitherto henceforth meanwhile proposed presented described given
        considered obtained used shown provided discussed existing using including following developed called designed required performed concerning depending consisting
        containing allowing making being having becoming leading resulting compared followed mentioned needed reported considering applying providing showing giving taking
        getting going doing saying presenting proposing demonstrating employing employed achieved us al e.g i.e n't wider additionally
        """;

    private const string Adjectives = """
        high low higher lower simple small single full real long short open close deep wide broad narrow free finite infinite accurate fast slow rapid quick online offline
        parallel light heavy strong weak complete specific total second upper inner outer relative general efficient effective current modern adequate robust dense sparse
        discrete concrete abstract smooth soft hard solid rich poor clean pure raw safe secure private fixed mixed hidden unknown challenging interesting promising existing
        emerging growing increasing remaining ongoing leading missing rare common unique diverse distinct precise separate intermediate appropriate ultimate approximate
        remote complex empty dark bright warm cold hot cool dry wet fresh red blue green black white grey brown young local global dependent independent constant consistent
        inconsistent apparent equivalent dominant redundant intelligent permanent urgent violent silent ancient convergent divergent coherent incoherent transparent frequent
        prominent abundant brilliant elegant reluctant distant resistant radiant resonant transient inherent evident absent decent innocent magnificent deficient persistent
        competent confident excellent latent potent ambient nascent vacant pregnant ignorant arrogant defiant compliant invariant covariant concurrent recurrent congruent
        contingent turbulent relevant irrelevant tolerant prevalent
        """;

    private const string Calendar = """
        monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
        """;

    private const string General = """
        ability abstract addition advantage advantages aim aims amount amounts analysis answer approach approaches area areas article articles aspect aspects attempt
        attempts attention author authors basis behalf benefit benefits bit book case cases change changes chapter choice class concept concepts conclusion conclusions
        condition conditions consequence consideration contrast contribution contributions course data day days deal degree detail details development difference differences
        direction discussion effect effects effort efforts element elements end evidence example examples existence experience experiment experiments extension fact factor
        factors figure figures finding findings form forms function functions future goal goals group groups hand help hour hours idea ideas importance improvement
        improvements increase instance interest introduction issue issues item items kind kinds lack level levels life literature look lot lots man men manner means measure
        measures method methods minute minutes mr month months moment name names nature need needs note number numbers object objects objective objectives order orders
        others paper papers part parts people percent performance period person place places point points population position possibilities possibility practice presence
        present problem problems procedure procedures process processes product property properties purpose purposes quality quantity question questions range rate rates
        reason reasons region relation report reports research researcher researchers respect rest result results review role sample scenario sense series set sets setting
        settings side sides significance situation size solution solutions something sort state step steps structure study studies subject success system systems table task
        tasks technique techniques term terms test tests theory thing things time times tool tools topic topics total turn type types usage use users value values variety
        version view way ways week weeks woman women word words work works world year years application applications combination combinations comparison comparisons
        collection collections implementation implementations scale notion notions description descriptions definition definitions account accounts observation observations
        investigation investigations views assumption assumptions reference references challenge challenges insight insights effectiveness efficiency accuracy impact list
        lists limitation limitations limit limits strength strengths trend trends section sections context contexts formation construction subset subsets domain domains
        magnitude knowledge information input inputs output outputs length minimum maximum movement agreement expert experts prediction family families location locations
        platform line lines body bodies tens thousands hundreds millions community environment environments proportion portion majority minority scope focus demand demands
        opportunity opportunities requirement requirements choices strategy strategies failure behaviour behavior criteria criterion characteristic characteristics
        phenomenon phenomena additional appropriate available individual key traditional special basic popular unique diverse distinct detailed modern recent serious
        numerous specific efficient attractive meaningful arbitrary general simple real effective current overall final initial existing ongoing promising interesting
        challenging alternative classical extended careful adequate sensible proper different critical crucial essential
        """;

    private const string Nouns = """
        family families supply reply assembly anomaly monopoly italy july ally rally fly bully jelly belly butterfly homily imply objective derivative alternative
        perspective initiative executive archive drive drives olive native motive detective representative collective narrative adjective five hive dive live topic traffic
        logic music metric fabric graphic clinic public critic mechanic heuristic arithmetic characteristic statistic semantic plastic magic republic arctic epidemic
        pandemic panic picnic rhetoric comic mosaic ceramic fanatic lyric logistic physic relic medic cleric academic bic sic signal proposal interval goal material journal
        trial hospital capital animal individual potential criminal official professional terminal polynomial integral retrieval removal approval arrival survival denial
        renewal rival festival metal manual deal meal crystal principal tutorial editorial memorial dial appeal seal portal original nominal canal scandal funeral general
        cathedral mineral chemical pedal medal coral oral mall ball call wall hall fall football total withdrawal refusal referral rehearsal disposal dismissal burial
        carnival admiral cardinal federal liberal radical musical spiral moral optical variable variables table cable vegetable constable bible crucible ensemble double
        trouble noble scramble bed feed need seed speed red breed weed shed sled reed deed steed bleed hundred creed greed med embed thread infrared thing king ring string
        spring wing sing morning evening ceiling wedding darling sibling sterling feeling calendar seminar car bar war star scholar grammar similar sugar dollar cellar
        pillar guitar radar altar vinegar jar solar parking training processing programming engineering marketing clustering scheduling mining modeling modelling testing
        learning computing networking planning pricing routing monitoring manufacturing accounting advertising banking housing funding painting trading filtering indexing
        ranking rendering sampling scaling sensing library salary secretary dictionary boundary summary commentary anniversary military glossary diary vocabulary missionary
        documentary subsidiary itinerary judiciary rental tribunal arsenal decimal betrayal oval cereal portrayal diagonal sandal vandal credential testimonial serial
        differential handful
        """;

    public static WordLists Lists { get; } = Create();

    private static WordLists Create()
    {
        HashSet<string> others = [.. WordLists.Set(Irregular, Others)];
        HashSet<string> keep = [.. WordLists.Set(NounForms), .. WordLists.Set(AlsoNouns).SelectMany(Forms)];
        foreach (string verb in WordLists.Set(Verbs))
            foreach (string form in Forms(verb))
                if (!keep.Contains(form)) others.Add(form);
        return new WordLists
        {
            Others = WordLists.Set(others),
            General = WordLists.Set(General),
            Nouns = WordLists.Set(Nouns),
            Adjectives = WordLists.Set(Adjectives),
            Verbs = WordLists.Set(Verbs, AlsoNouns),
            Calendar = WordLists.Set(Calendar),
            Links = WordLists.Set("of"),
            Determiners = WordLists.Set("a an the this that these those its their our his her my your each every some any no all both such another"),
            Auxiliaries = WordLists.Set("am is are was were be been being have has had having get gets got"),
            BeforeVerbs = WordLists.Set("i we they you he she who which what it that can could may might must shall should will would cannot not don't to never"),
        };
    }

    /// <summary>The base form and the form in -s; those in -ed and -ing may stand before a noun.</summary>
    private static IEnumerable<string> Forms(string verb)
    {
        char last = verb[^1];
        bool isConsonantY = last == 'y' && !"aeou".Contains(verb[^2]);
        yield return verb;
        yield return isConsonantY ? verb[..^1] + "ies" : last is 's' or 'x' or 'h' or 'o' ? verb + "es" : verb + "s";
    }
}
