extension LittleCourse {
  /// A course with one of every kind of thing a leader can be given.
  static let everyKind: LittleCourse = {
    var course = LittleCourse()
    course.files["kurs/course.xml"] = everyKindCourse
    course.files["kurs/M01.xml"] = everyKindModule
    course.files["kurs/M02.xml"] = nil
    course.files["Shared/profile.xml"] = everyKindProfile
    return course
  }()

  private static let everyKindCourse = """
    <?xml version="1.0" encoding="UTF-8"?>
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-1" language="nb" rules-as-of="2026-11-01">
      <title>HMS i det små</title>
      <introduction><p>Et kurs for deg som leder.</p></introduction>
      <provider>Fjordheim kurs</provider>
      <responsible><name>Kursansvarlig</name><competence>Verneingeniør</competence><contact>hms@kyndig.example</contact></responsible>
      <document id="D2">Handlingsplan</document>
      <module href="M01.xml"/>
      <test id="prove" mastery-score="0.8"><title>Prøve</title><draw from="ansvar/vanlige" count="5"/></test>
    </course>

    """

  private static let everyKindProfile = """
    <profile xmlns="urn:kyndig:course:1">
      <question id="heads">
        <label>Antall ansatte</label><prompt>Hvor mange er dere?</prompt><why>Grensene følger antallet.</why>
        <number minimum="1" maximum="5000"/>
      </question>
      <question id="field">
        <label>Virksomhet</label><prompt>Hva driver dere med?</prompt><why>Eksemplene kan følge det.</why>
        <free-text/>
      </question>
      <derived id="ombud" if="heads >= threshold(verneombud)">dere er mange nok til å ha verneombud</derived>
    </profile>

    """

  private static let everyKindModule = """
    <module xmlns="urn:kyndig:course:1" id="ansvar">
      <title>Systematisk HMS-arbeid</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <lesson id="start">
        <title>Arbeidet</title>
        <page id="forst"><title>Først</title><p>Plikten er din.</p></page>
        <ask ref="heads"/>
        <ask ref="field"/>
        <page id="ombudet"><title>Ombudet</title>
          <when if="ombud"><p>Dere skal ha verneombud.</p></when>
          <p>Alle har plikter.</p>
        </page>
        <practice>
    \(trinn)
    \(roller)
    \(dager)
    \(frist)
    \(plan)
        </practice>
    \(scenario)
      </lesson>
      <task id="handlingsplan" document="D2" minutes="6">
        <title>Handlingsplanen</title>
        <p>Skriv to tiltak.</p>
        <field id="mal" required="true">Målet</field>
        <rows id="tiltak" minimum="1" maximum="2">
          <label>Tiltak</label>
          <field id="hva" required="true">Hva som skal gjøres</field>
          <field id="hvem">Hvem som har ansvaret</field>
        </rows>
        <field id="oppfolging" required="true" lines="3">Hvordan følger dere det opp?</field>
        <quality rule="owner" field="hvem">Sett én rolle på hvert tiltak.</quality>
        <quality rule="everyone">Det alle har ansvar for, gjør ingen.</quality>
      </task>
      <bank id="vanlige">
    \(bank(trinn))
    \(bank(roller))
    \(bank(dager))
    \(bank(frist))
    \(bank(plan))
      </bank>
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title><draw from="vanlige" count="5"/></check>
    </module>

    """

  /// The item again, under another name and with another prompt.
  private static func bank(_ item: String) -> String {
    item.replacing("<item id=\"", with: "<item id=\"bank-").replacing("<prompt>", with: "<prompt>En gang til: ")
  }

  private static let trinn = """
    <item id="trinn" objective="plikt" page="forst">
      <prompt>Sett trinnene i det systematiske HMS-arbeidet i riktig rekkefølge.</prompt>
      <order>
        <step>Kartlegge farer og problemer<why>Du må vite hva som kan gå galt.</why></step>
        <step>Vurdere risikoen<why>Det du har funnet, må veies.</why></step>
        <step>Lage plan og sette i verk tiltak<why>Planen bygger på vurderingen.</why></step>
        <step>Følge opp at tiltakene virker<why>Først når noe er gjort, kan det følges opp.</why></step>
      </order>
    </item>
    """

  private static let roller = """
    <item id="roller" objective="plikt">
      <prompt>Koble hver rolle til det den gjør.</prompt>
      <match>
        <category id="bistand">gir faglig bistand i det forebyggende arbeidet</category>
        <category id="ivareta">ivaretar arbeidstakernes interesser i arbeidsmiljøsaker</category>
        <category id="ansvar">har ansvaret for arbeidsmiljøet</category>
        <entry category="ansvar">Arbeidsgiver<why>Ansvaret kan ikke settes bort.</why></entry>
        <entry category="ivareta">Verneombud<why>Ombudet taler for de ansatte.</why></entry>
        <entry category="bistand">Bedriftshelsetjeneste<why>Den gir råd, og bestemmer ikke.</why></entry>
      </match>
    </item>
    """

  private static let dager = """
    <item id="dager" objective="plikt">
      <prompt>Fra hvor mange ansatte skal dere ha verneombud?</prompt>
      <number of="threshold(verneombud)" unit="ansatte">
        <why>Grensen er fem.</why>
        <mistake of="10"><why>Slik var det før 2024.</why></mistake>
        <otherwise>Grensen står i loven.</otherwise>
      </number>
    </item>
    """

  private static let frist = """
    <item id="frist" objective="plikt">
      <prompt>Tilsynet kom 1. november 2026 og ga dere to måneder. Hva er siste dag?</prompt>
      <date from="2026-11-01" of="2" unit="months">
        <why>To måneder etter 1. november er 1. januar.</why>
        <mistake of="8" unit="weeks"><why>Åtte uker er ikke to måneder.</why></mistake>
        <otherwise>Tell måneder, ikke dager.</otherwise>
      </date>
    </item>
    """

  private static let plan = """
    <item id="plan" objective="plikt">
      <prompt>Hva er galt i denne planen?</prompt>
      <find-fault>
        <title>Utdrag av en handlingsplan</title>
        <line>Gangveien merkes innen 1. desember<why>Her er det en frist.</why></line>
        <line fault="true">Alle har ansvaret for at det blir gjort<why>Det alle har ansvar for, gjør ingen.</why></line>
        <line>Verkstedlederen melder fra når det er gjort<why>Her er det en rolle.</why></line>
      </find-fault>
    </item>
    """

  private static let scenario = """
    <scenario id="lageret" objective="plikt" page="forst" back="true">
      <title>Samtalen på lageret</title>
      <scene id="ida">
        <title>Tirsdag kl. 08.10</title>
        <fact law="aml § 2 A-3" source="AML"><p>Ida sier at noen plager lærlingene. Hun vil ikke lage sak av det.</p></fact>
        <decision to="telefonen" points="1">Du takker henne og skriver ned det hun sier<why>Da har du noe å bygge på.</why></decision>
        <decision to="glemt" turning="true">Du lar det ligge, siden hun ber om det<why>Ingen andre får vite det.</why></decision>
      </scene>
      <scene id="telefonen">
        <title>Tirsdag kl. 08.40</title>
        <p>Terje ringer. «Er det noe jeg bør vite?»</p>
        <decision to="undersokt" points="2" turning="true">Du sier at du ikke kan snakke om det<why>Da er Ida vernet.</why></decision>
        <decision to="avslort" turning="true">Du ber ham komme innom<why>Nå vet han hvem som sa fra.</why></decision>
      </scene>
      <ending id="undersokt"><title>Saken blir undersøkt</title><p>To uker etter er det ro på lageret.</p></ending>
      <ending id="avslort"><title>Ida slutter</title><p>Ingen tør si fra neste gang.</p></ending>
      <ending id="glemt"><title>Ingenting skjer</title><p>Lærlingene slutter til våren.</p></ending>
    </scenario>
    """
}
