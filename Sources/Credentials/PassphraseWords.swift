/// 1,024 everyday Norwegian nouns, ten bits each.
///
/// Sorted, without names, brands, variant spellings, unpleasant things and accents, four to nine letters. Neither the
/// words nor their order ever change: two people compare the ``Fingerprint`` of a key by them, each with a release of
/// their own.
enum PassphraseWords {
  static let all: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let text = """
    adresse aften agurk aksel aksje albue album alder alfabet alge alpakka amfi ananas andunge anker anorakk ansikt
    antenne appelsin aprikos april arbeid arkiv armbånd arve aske asters atlas aubergine avfall avis avokado avtale
    badehette badekar badstue bagasje baker bakgård bakke bakst balkong ball bambus bamse banan bank barberer
    barhytte barnebok barnevogn basar basill basseng batteri belte benk bensin berg beskjed besøk bever biff bilde
    billett birk bivoks bjelke bjørk bjørn bjørnebær blad blekk blikk blomkål blomst bluse bløtkake blåbær blåklokke
    blåskjell blåveis bokhylle bokmerke bolle bolt bomull bonde bord bordduk brannbil brasme brett brev brevkort
    briller bringebær brokkoli brosje brosten brunost brus brygge bryter brød brønn buekorps bukett bukse bukt bunad
    busk buss butikk bygg bøffel bølge bønne børs børste bøtte bånd campus chips dagbok dame dampbåt dans data dato
    deig deksel delfin dikt dirigent disk drage drikke drivhus dronning drøm dråpe duft dugg dukke dusin dusj dverg
    dykker dyne døgn eddik eføy eggeglass eiker ekko ekorn elvebredd engel eple erme ertesuppe esel estragon etasje
    eventyr fabrikk fakkel farge fasan fasett felt fennikel ferie fersken film finger fink fiolin fiolinist fjell
    fjord fjær fjøs flagg flaske flette flis flokk flom flue flygel flyplass fløtekopp fløyte flåte forfatter fossil
    fotball fotografi fottur frakk fregatt fregne fresko frimerke frokost frosk frukt fugl fuglereir fuktighet furu
    fyrstikk fyrtårn følge føll gaffel gardin garn gartner gate geit gelender genser gevir gips gitar gjedde gjest
    gjær gjøgler gjøk glass glasur gled globus glød gnist golf granitt gras gren gresskar grevling grill gris grotte
    grovbrød grunn gryte grønnkål grønnsak grøt gull gullsmed gulrot gulv gummi gutt gyngestol gård gåsunge gåte
    hagestol hagl haike hale halm halvøy hamn hanske harpe hassel hatt haug havre hegre heis hekk hekle helg helling
    hengsel hermelin hest hestesko himmel hingst hjelm hjerte hjort hjul hjørne hodekål hodelykt hodepute honning
    hopp hotell humle hummer hund husky hval hvete hvitløk hvitveis hylle hyssing hytte hytteby høne høvding høvel
    høystakk høyvogn håndkle hårstrå ilder industri ingefær innsjø insekt isbjørn isbre isflak iskrem islender
    istapp jakke jakt jeger jernbane jolle jordbær jordeple juice juli juni kabel kaffe kake kakeform kaktus
    kaldluft kalender kamel kamera kamin kammer kanal kanari kanin kano kappe kaptein karaffel karamell karri kart
    karusell karve kasse kassett kastanje kattunge kelner kikkert kilde kilo kirke kirsebær kirurg kiste kiwi kjede
    kjeks kjeksboks kjeller kjemi kjemiker kjerne kjole kjøkken kjøl kjøleskap kjøtt kjøttkake klatretau klaver klem
    klesklype klokke klubb klær knute kobber koffert kofte kokk kokos komet komfyr kommode kompass konditor konge
    konsert konvolutt kopp korall korg korridor kostyme krabbe kraft krage krakk kran kremkake kringle krokus krone
    krukke krus krutt krydder kryss krystall kråke kubbe kubikk kule kulisse kulp kunst kunstner kurs kurv kusine
    kvarts kveite kveld kvern kvitter kylling kyst kystlinje køye laken lakris lama lampe land landevei landsby
    lanterne lapp lasso lavendel leder ledning lege leire lekeplass lekse leksikon lektor lerke lerret lilje lime
    linfrø linjal linse list loft logn lomme lommebok lommelykt lommeur lort lunsj lykt lyng lyre lysestake
    lyskaster lysning lærer lønn lønnetre løper løpstikke løve løvetann låsesmed låve mage mais majones maler
    maleskrin mandarin mandel manesje manet mangfold mango marg marihøne mark markise marmor marsipan maske maskin
    mast matboks matros matte mattebok maurtue melk melodi melon mester metall meteor middag midje mikrofon minutt
    mirakel modellbåt morell mosaikk motor mugg multe munn munnspill murstein musikk muskat musling mynt mynteblad
    myrull myte møbel mølle mønster mørtel møte måke måltid måned mårhund nabo nagle navn nebb nebbdyr neglelakk
    nellik nepe neper nett nevø niese nord nordlys notebok notehefte november nudler nøkkel nøste nøtt oase odde
    offer okse oksygen oldefar oliven onkel opera operette oppgave oppskrift oppvask oregano organist orkan orkester
    orkide orrfugl ostekake paddel palett palme panda panne panser papegøye papir paprika parade paraply parkett
    parsell pasta pastinakk paviljong peanøtt pelikan pels penger penn pensel pepper perle permen permisjon perrong
    persille person petunia pianist piano piggtråd pilot pingvin pinne pinnsvin pipe plakat planet plank plante
    plast plaster plen pokal popkorn portal porto portrett post postbud postkasse potet potetgull presang prins
    prisme prosjekt prøve pulver punkt puter pyramide pære pæretre pølse rabarbra rabatt radar radio rakett ramme
    ramsløk ransel rapport regel regissør regn regnbue regnjakke reir reise reke rekesalat rekke rekkverk remse
    ribbe ridder ridetur ring ringperm robot robåt roman romskip rosenbusk rosin rosmarin rubin rugbrød ruin rulle
    rundtur ruskevær rustning rute rygg ryggsekk rype rødbete rødspette røkelse røre rørlegger røst rådyr safran
    saga saks salat salg salong saltlake salvie sand sandal sandslott sangbok sanger sankthans sauna scene seddel
    seil seilbåt sekk sekretær sekskant sekund seler selje selleri selskap seng sennep serviett sider sikt sild
    silke sink sirkel sirkus sirup sitron sjakk sjal sjokolade sjøløve skap skiferie skigard skilpadde skilt skinke
    skip skipper skispor skisse skive skjell skjerf skjold skjorte skjære skjørt skog skomaker skorstein skosåle
    skovl skredder skrivebok skrue skuff skulder skulptur skygge skøyte skål slede sledehund slekt slips sløyd
    sløyfe smed smie smultring smykke smør smørbrød snegl snekker snelle snor snøball snøfnugg snøhule snømann
    snøplog sofa solbær sole solsikke sommer sonate sopran spekemat spektrum spette spiker spill spinat spisebord
    sport spray sprett språk spøkelse spøl stadion stativ statue stavkirke stein stengel stifte stillas stjerne
    stokk stol stolpe stopp storfe storm strand streng strøm strømpe stråle stubbe studio stue stuper styrmann stær
    støvel støvsuger sukker sukkertøy suppe surdeig surfer svale svamp sveiv svigermor svin svisker svoger sykehus
    sykkel syklist sylinder syltetøy sypress syre syrin sytråd sølv søster søtpotet søvn søyle tabell tablett takk
    takstein tall tallerken tallrekke tanke tann tannkrem tannlege tapet tavle taxi teater tegl tegner tegning
    tekanne tekst telefon telt tempel tennis tepose teppe terrasse tiger time timian tind tistel tiur tjern tjære
    toalett tomat tone torg torsk torvtak trakt traktor tralle trane trapp trebåt trekant treski trikk trillebår
    tromme trompet trost trøye tråd tuba tube tulipan tunfisk tunnel turist turkis turløype tvilling tyttebær tømmer
    tørkle tåke tårn ugle ukulele ullgenser ullsokk ullteppe underlag urmaker utedo utsikt uvær valmue valnøtt valp
    vals vandrer vanilje vann vannfall vannkanne vannmelon vante vare vaskeklut vaskeri vedovn vegg veggur veikryss
    vekt veranda verden verksted verktøy veske villa villsvin vimpel vindmølle vindu vinge vinter vise vogn vognhjul
    voks vugge vulkan væpner værhane vårrull yoghurt yrke ytterdør yttertak øgle ønske ørering ørken ørret øyenbryn
    åker åkerlapp åpning årstid åsrygg
    """
}
