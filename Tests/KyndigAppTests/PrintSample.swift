/// A course with everything that the course language has, for what shows or compares whole courses.
extension LittleCourse {
  static var complete: LittleCourse {
    LittleCourse(files: [
      "kurs/course.xml": completeCourse, "kurs/M01.xml": completeModule, "kurs/errata.xml": completeErrata,
      "Shared/profile.xml": completeProfile, "Shared/thresholds.xml": completeThresholds,
      "Shared/glossary.xml": LittleCourse.glossary, "Shared/sources.xml": LittleCourse.sources,
    ])
  }

  private static let completeCourse = """
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-2" language="nb" rules-as-of="2026-11-01">
      <title>Alt i ett kurs</title>
      <introduction>
        <p>Et kurs for deg som leder.</p>
        <when if="sector == state" id="I1"><p>Staten har egne regler.</p></when>
      </introduction>
      <provider>Fjordheim kurs</provider>
      <responsible><name>Kursansvarlig</name><competence>verneingeniør</competence><contact>hms@kyndig.example</contact></responsible>
      <review minutes="20">
        <p>Snakk om utkastene.</p>
        <when if="heads &lt; 5"><p>Bare for de minste.</p></when>
        <topic>Hva er målene?</topic>
      </review>
      <document id="D1">Mål for HMS</document>
      <module href="M01.xml"/>
      <test id="prove" mastery-score="0.8"><title>Prøve</title><draw from="ansvar/ansvar" count="2"/></test>
      <business id="P1">
        <title>Byggmester med 34 ansatte</title>
        <answer to="heads" is="34"/>
        <answer to="sector" is="private"/>
        <shown ref="ansvar/bare-store"/>
        <shown ref="ansvar/B01.CHAIN"/>
        <hidden ref="ansvar/bare-staten"/>
      </business>
      <business id="P2"><title>Et lite statlig kontor</title><answer to="sector" is="state"/></business>
    </course>
    """

  private static let completeModule = """
    <module xmlns="urn:kyndig:course:1" id="ansvar" minutes="14" inspection="true">
      <title>Lederens ansvar</title>
      <objective id="ansvar">Du kan forklare plikten.</objective>
      <lesson id="ansvar">
        <title>Start</title>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <page id="forst">
          <title>Først</title>
          <p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>, og den er <strong>personlig</strong>.</p>
          <list><li>Ett punkt</li><li>Et annet punkt</li></list>
          <list numbered="true"><li>Først dette</li><li>Så dette</li></list>
          <table><header><cell>Hva</cell><cell>Hvem</cell></header><row><cell>Plikten</cell><cell>Lederen</cell></row></table>
          <figure>
            <drawing>
              ┌────────┐     ┌────────┐
              │ styret │────▸│ leder  │
              └────────┘     └────────┘
            </drawing>
            <alternative>Styret gir oppgaven til lederen.</alternative>
          </figure>
          <fact law="aml § 6-1" source="AML" in-force="2024-01-01" checked="2026-10-07">
            <p>Fra <value of="threshold(verneombud)"/> ansatte skal dere ha verneombud. Dere er <value of="heads"/>.</p>
          </fact>
          <note><title>Husk</title><p>Plikten kan ikke settes bort.</p></note>
          <example><p>Hos Fjordheim Bygg går formannen runden.</p></example>
          <when if="chain" id="B01.CHAIN"><p>Dere skal ha en kjede.</p></when>
          <when if="(heads >= 20 or sector == state) and not (heads > 500 or big)"><p>Dette gjelder de mellomstore.</p></when>
        </page>
        <page id="bare-store" if="heads >= threshold(verneombud)"><title>For de store</title><p>Velg verneombud.</p></page>
        <page id="bare-staten" if="sector == state"><title>For staten</title><p>Se hovedavtalen.</p></page>
        <stop id="stopp" if="heads == 0"><title>Ikke for dere</title><p>Spør Arbeidstilsynet.</p></stop>
        <practice>
          <item id="ovelse" objective="ansvar" page="forst">
            <prompt>Hvem har plikten?</prompt>
            <choice correct="true">Du har den<why>Loven sier det.</why></choice>
            <choice>Andre har den<why>Den kan ikke settes bort.</why></choice>
            <choice if="sector == state">Departementet<why>Plikten er lederens.</why></choice>
          </item>
        </practice>
        <scenario id="morgen" objective="ansvar" page="forst" back="true">
          <title>En morgen på plassen</title>
          <scene id="start">
            <title>Tirsdag kl. 08.40</title>
            <p>En mann henger i taket uten sele.</p>
            <decision to="kontor" points="0">Gå til kontoret<why>Han henger der fortsatt.</why></decision>
            <decision to="bra" points="2" turning="true">Stans arbeidet<why>Fare for liv stanses.</why></decision>
          </scene>
          <scene id="kontor">
            <p>Telefonen ringer.</p>
            <decision to="ille" points="0">La den ringe<why>Da får du det ikke vite.</why></decision>
            <decision to="bra" points="1">Svar og gå ut igjen<why>Det er ikke for sent.</why></decision>
          </scene>
          <ending id="bra"><title>Alle gikk hjem</title><p>Arbeidet ble planlagt på nytt.</p></ending>
          <ending id="ille"><title>Ambulansen kom</title><p>Tilsynet kom dagen etter.</p></ending>
        </scenario>
      </lesson>
      <task id="mal" document="D1" minutes="4" if="heads >= 5">
        <title>Mål</title>
        <p>Skriv mål og tiltak.</p>
        <existing><criterion>Er målene yngre enn et år?</criterion></existing>
        <field id="maal" required="true" lines="3">Det viktigste målet</field>
        <rows id="tiltak" minimum="1" maximum="3"><label>Tiltak</label>
          <field id="hva" required="true">Hva som skal gjøres</field><field id="hvem">Hvem som gjør det</field></rows>
        <quality rule="owner" field="hvem">Sett en rolle på hvert tiltak.</quality>
        <quality rule="health">Skriv ikke om noens helse.</quality>
        <sample field="maal" if="sector == private">
          Ingen skal falle.
          Ingen skal skli.
        </sample>
        <sample field="tiltak.1.hva">Sette rekkverk</sample>
      </task>
      <bank id="kritiske">
        <item id="en" objective="ansvar" critical="true" page="forst">
          <p>Amina tilbyr seg å ta kurset.</p>
          <prompt>Hva svarer du Amina?</prompt>
          <choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk<why>Du må ta det selv.</why></choice>
        </item>
        <item id="to" objective="ansvar" critical="true" page="forst">
          <prompt>Hva svarer du Farid?</prompt>
          <choice correct="true">Jeg tar det<why>Plikten er din.</why></choice>
          <choice>Du kan ta det for meg<why>Da er det han som lærer.</why></choice>
        </item>
      </bank>
      <bank id="ansvar">
        <item id="flere" objective="ansvar" cardinality="multiple" credit="whole">
          <prompt>Hva hører med?</prompt>
          <choice correct="true">Mål<why>De skal være skriftlige.</why></choice>
          <choice correct="true">Avvik<why>De skal rettes.</why></choice>
          <choice>Regnskap<why>Det hører til økonomien.</why></choice>
        </item>
        <item id="rekke" objective="ansvar">
          <prompt>I hvilken rekkefølge?</prompt>
          <order>
            <step>Kartlegg<why>Du må vite hva som er farlig.</why></step>
            <step>Vurder<why>Så veies det.</why></step>
            <step>Gjør noe<why>Til slutt handling.</why></step>
          </order>
        </item>
        <item id="par" objective="ansvar">
          <prompt>Hvem gjør hva?</prompt>
          <match>
            <category id="leder">Leder</category><category id="ombud">Verneombud</category>
            <entry category="leder">Bestemmer<why>Ansvaret er lederens.</why></entry>
            <entry category="ombud">Ser etter<why>Ombudet er de ansattes.</why></entry>
            <entry category="leder">Betaler<why>Arbeidsgiver bærer kostnaden.</why></entry>
          </match>
        </item>
        <item id="tall" objective="ansvar">
          <prompt>Fra hvor mange ansatte?</prompt>
          <number of="threshold(verneombud)" tolerance="1" unit="ansatte">
            <why>Loven sier fem.</why><mistake of="30"><why>Det er arbeidsmiljøutvalget.</why></mistake>
            <otherwise>Se på siden om verneombud.</otherwise>
          </number>
        </item>
        <item id="dato" objective="ansvar">
          <prompt>Når er fristen?</prompt>
          <date from="2026-11-02" of="3" unit="weeks">
            <why>Tre uker.</why><mistake of="3" unit="months"><why>Det er for lenge.</why></mistake>
            <otherwise>Tell ukene.</otherwise>
          </date>
        </item>
        <item id="feil" objective="ansvar" if="heads >= 20">
          <prompt>Finn feilen.</prompt>
          <find-fault>
            <title>Utdrag av en plan</title>
            <line>Runde hver måned<why>Det er greit.</why></line>
            <line fault="true">Alle har ansvar<why>Da har ingen det.</why></line>
            <line>Avvik meldes samme dag<why>Det er greit.</why></line>
          </find-fault>
        </item>
      </bank>
      <check id="ansvar" mastery-score="0.75"><title>Sjekk</title><draw from="ansvar" count="2"/><draw from="kritiske" count="1"/></check>
    </module>
    """

  private static let completeErrata = """
    <errata xmlns="urn:kyndig:course:1" course="kurs">
      <withdrawn item="ansvar/dato" version="2026-1" date="2026-10-20">Fristen var feil.</withdrawn>
      <rekeyed item="ansvar/en" version="2026-1" date="2026-10-21"><right choice="2"/><why>Feil alternativ var merket.</why></rekeyed>
    </errata>
    """

  private static let completeProfile = """
    <profile xmlns="urn:kyndig:course:1">
      <question id="heads"><label>Antall ansatte</label><prompt>Hvor mange er dere?</prompt><why>Grensene følger antallet.</why>
        <number minimum="0" maximum="5000"/></question>
      <question id="sector"><label>Sektor</label><prompt>Hvem eier?</prompt><why>Lovene er ulike.</why>
        <alternative value="private">Privat</alternative><alternative value="state">Statlig</alternative></question>
      <question id="work" if="heads > 1"><label>HMS-navn</label><prompt>Hva kaller dere det?</prompt><why>Til utkastene.</why>
        <free-text/></question>
      <derived id="big" if="heads >= 1000">Virksomheten er svært stor</derived>
      <derived id="chain" if="not big and heads >= threshold(verneombud)">Ansvaret går i en kjede</derived>
    </profile>
    """

  private static let completeThresholds = """
    <thresholds xmlns="urn:kyndig:course:1">
      <threshold id="verneombud" law="aml § 6-1" source="AML">
        <label>Ansatte før verneombud</label>
        <value number="10"/><value number="5" from="2024-01-01"/>
      </threshold>
    </thresholds>
    """
}
