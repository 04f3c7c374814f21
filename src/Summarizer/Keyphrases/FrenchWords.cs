namespace Summarizer.Keyphrases;

/// <summary>French words by what they do in a sentence. Own list.</summary>
internal static class FrenchWords
{
    private const string Others = """
        afin ainsi ailleurs alors après assez aucun aucune auparavant aujourd'hui aujourd auprès aussi aussitôt autant autour autre autres avant beaucoup bien bientôt car
        celui celle ceux celles certain certaine certains certaines chaque chacun chacune chez cependant combien comme comment contre davantage debout dehors déjà demain
        depuis dernier dernière derniers dernières derrière dès désormais devant donc dont durant également encore enfin ensuite entre envers environ etc fois guère hier
        hors jamais jusque jusqu là loin lors lorsque lorsqu maintenant malgré mieux moins néanmoins ni notamment nouveau nouvelle nouveaux nouvelles nul outre parce parfois
        parmi pendant peu plus plusieurs plutôt pourquoi pourtant près presque premier première premiers premières propre propres puis puisque puisqu quand quant quelque
        quelques quoi quoique rien sauf selon seul seule seuls seules seulement si sinon sitôt sous souvent soudain surtout tandis tant tard tel telle tels telles tôt
        toujours tous tout toute toutes toutefois travers très trop vers via voici voilà vraiment deux trois quatre cinq six sept huit neuf dix onze douze vingt trente
        quarante cinquante cent cents mille second seconde deuxième troisième grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise
        gros grosse haut haute beau belle long longue jeune jeunes vieux vieille même mêmes divers diverses différents différentes ancien ancienne anciens anciennes
        principal principale actuel actuelle important importante peut peuvent pouvait pouvaient pourra pourrait pourraient pouvoir doit doivent devait devaient devra
        devrait devoir fait font faisait faisaient fera ferait fit firent faisant va vont allait aller vient viennent venait venir venu venue met mettent mettre mis mise dit
        disent disait dire dits prend prennent prendre pris prise tient tiennent tenir tenu voit voient voir vu vue sait savent savoir su veut veulent voulait vouloir voulu
        faut fallu fallait reste restent rester devient deviennent devenir devenu devenue permet permettent permettre permis indique indiquent affirme affirment annonce
        annoncent déclare déclarent explique expliquent estime estiment précise précisent souligne soulignent ajoute ajoutent rappelle rappellent demande demandent demeure
        semble semblent compte comptent concerne concernent suit suivre suivi donne donnent donner trouve trouvent trouver passe passent passer porte portent porter appelle
        appellent laisse laissent commence commencent arrive arrivent entraîne représente représentent constitue constituent existe existent risque risquent touche touchent
        utilise utilisent propose proposent présente présentent agit reçoit reçu reçoivent perd perdu connaît connu connaissent croit croire sort sortir sorti part partir
        parti partent mort né née nés eut eurent avoir ayant étant ouvert offre offert vit vivre joue jouent vise visent montre montrent parle parlent pense pensent crée
        créent veille face suite cause raison dû due lieu cours partie sein
        """;

    private const string General = """
        an ans année années jour jours mois semaine semaines heure heures minute minutes moment temps chose choses fait faits façon manière sorte type point nombre partie
        part cas exemple fin début place côté personne personnes homme hommes femme femmes monde gens monsieur madame mme m. fois ensemble reste suite lieu cours face cause
        raison raisons million millions milliard milliards euros euro dollars question questions problème problèmes situation effet effets niveau sujet objet cadre terme
        termes vue voie titre nom noms groupe membre membres source sources article wikinews
        """;

    private const string Nouns = """
        papier dossier quartier atelier courrier ouvrier policier pompier chantier métier janvier février cahier calendrier panier soldier sentier foyer loyer hiver mer fer
        danger étranger berger boulanger passager officier infirmier pilier plier hôtelier huissier chancelier cancer leader reporter joueur dîner souper déjeuner député
        santé université société liberté sécurité marché qualité autorité communauté côté été cité beauté vérité réalité majorité minorité publicité électricité blessé
        accusé comité traité président résident accident incident client patient agent argent continent moment document gouvernement parlement parent parents présidents
        accidents incidents clients patients agents département événement mouvement changement développement établissement appartement arrondissement jugement licenciement
        logement médicament monument vêtement paiement règlement ciment élément aliment instrument testament ornement affrontement enlèvement lancement prélèvement
        rassemblement recrutement tremblement traitement tournoi match conseil front mont pont
        """;

    public static WordLists Lists { get; } = new()
    {
        Others = WordLists.Set(Others),
        General = WordLists.Set(General),
        Nouns = WordLists.Set(Nouns),
        Adjectives = WordLists.Set(),
        Verbs = WordLists.Set(),
        Calendar = WordLists.Set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche"),
        Links = WordLists.Set("de d du des"),
        Determiners = WordLists.Set("le la les l un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs quelques d de"),
        Auxiliaries = WordLists.Set("a ont avait avaient est sont était étaient été être avoir"),
        BeforeVerbs = WordLists.Set("je tu il elle on nous vous ils elles ne n se s qui y en a ont avait avaient est sont été être avoir était étaient sera seront fut pas"),
    };
}
