@testable import Authoring

extension SmallCourse {
  /// A course that uses all of the language, each element and attribute at least once.
  static let whole = SmallCourse().with("kurs/course.xml", wholeCourse).with("kurs/M01.xml", wholeModule)
    .with("kurs/errata.xml", wholeErrata)
    .replacing("</profile>", with: wholeProfile + "</profile>", in: "Shared/profile.xml")

  static let wholeCourse = """
    <?xml version="1.0" encoding="UTF-8"?>
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-1" language="nb" rules-as-of="2026-11-01">
      <title>HMS i det store</title>
      <introduction><p>Et kurs for deg som leder.</p></introduction>
      <provider>Fjordheim kurs</provider>
      <responsible><name>Ola Fjordheim</name><competence>Verneingeniør</competence><contact>hms@example.com</contact></responsible>
      <review minutes="20">
        <p>Snakk om utkastene.</p>
        <topic>Målene</topic>
        <topic>Planen</topic>
      </review>
      <document id="D1">Mål for HMS</document>
      <document id="D2">Handlingsplan</document>
      <module href="M01.xml"/>
      <test id="prove" mastery-score="0.75"><title>Prøve</title><draw from="bank" count="2"/><size count="2" conditional="2"/></test>
      <business id="P1">
        <title>Snekkeren</title>
        <answer to="heads" is="4"/>
        <answer to="sector" is="private"/>
        <answer to="navn" is="Snekker Fjord"/>
        <shown ref="ansvar/for-sma"/>
        <hidden ref="ansvar/for-store"/>
        <shown ref="ansvar"/>
      </business>
      <business id="P2"><title>Den som ikke vet</title></business>
    </course>

    """

  static let wholeProfile = """
    <question id="navn">
      <label>Navn</label><prompt>Hva heter dere?</prompt><why>Det står på utkastene.</why>
      <free-text/>
    </question>
    <derived id="small" if="heads &lt; threshold(verneombud)">få ansatte</derived>
    <derived id="open" if="sector != private and not small">offentlig og stor</derived>

    """

  static let wholeErrata = """
    <errata xmlns="urn:kyndig:course:1" course="kurs">
      <withdrawn item="ansvar/amina" version="2025-1" date="2026-02-01">Loven er endret.</withdrawn>
      <rekeyed item="ansvar/flere" version="2025-2" date="2026-03-01">
        <right choice="1"/>
        <right choice="3"/>
        <why>Også det tredje er riktig.</why>
      </rekeyed>
    </errata>

    """

  static let wholeModule = """
    <module xmlns="urn:kyndig:course:1" id="ansvar" if="heads >= 2" minutes="16" inspection="true">
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <lesson id="start">
        <title>Start</title>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <ask ref="navn"/>
        <page id="forst">
          <title>Først</title>
          <p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>.</p>
        </page>
        <page id="for-store" if="not small"><title>Mange</title><p>Dere er mange.</p></page>
        <stop id="ut" if="sector == state"><title>Ut</title><p>Stans.</p></stop>
        <scenario id="krana" objective="plikt" page="forst" if="heads >= 3" back="true">
          <title>Under krana</title>
          <scene id="morgen">
            <title>Tirsdag kl. 08.40</title>
            <p>To lag skal arbeide her.</p>
            <decision to="senere" points="1">Endre <strong>planen</strong><why>Da er faren borte.</why></decision>
            <decision to="galt" points="0" turning="true">La det gå<why>Ingen sa fra.</why></decision>
          </scene>
          <scene id="senere">
            <p>Sjefen ringer.</p>
            <decision to="godt">Si det<why>Hun er enig.</why></decision>
            <decision to="galt" turning="false">Skjul det<why>Hun finner det ut.</why></decision>
          </scene>
          <ending id="godt"><title>Alle kom hjem</title><p>Løftet gikk bra.</p></ending>
          <ending id="galt"><title>Det gikk galt</title><p>Ingen ble skadet.</p></ending>
        </scenario>
        <practice>
          <item id="rekkefolge" objective="plikt">
            <prompt>Hva kommer først?</prompt>
            <order>
              <step>Se<why>Uten det vet du ikke.</why></step>
              <step>Gjør<why>Det er målet.</why></step>
              <step>Se igjen<why>Virket det?</why></step>
            </order>
          </item>
        </practice>
      </lesson>
      <lesson id="sma" if="small">
        <title>Små</title>
        <page id="for-sma"><title>Få</title><p>Dere er få.</p></page>
        <practice>
          <item id="roller" objective="plikt">
            <prompt>Hvem gjør hva?</prompt>
            <match>
              <category id="leder">Leder</category>
              <category id="ombud">Verneombud</category>
              <entry category="ombud">Ser etter<why>Det er vervet.</why></entry>
              <entry category="leder">Bestemmer<why>Hun har pengene.</why></entry>
            </match>
          </item>
        </practice>
      </lesson>
      <task id="plan" document="D2" minutes="8" if="not open">
        <title>Plan</title>
        <p>Skriv en plan.</p>
        <existing>
          <criterion>Den er fra i år.</criterion>
          <criterion>Alle kjenner den.</criterion>
        </existing>
        <field id="mal" required="true" lines="3">Målet</field>
        <rows id="tiltak" minimum="1" maximum="3">
          <label>Tiltak</label>
          <field id="hva" required="true">Hva</field>
          <field id="hvem">Hvem</field>
        </rows>
        <quality rule="owner" field="hvem">Skriv en rolle.</quality>
        <quality rule="as-needed">Si når.</quality>
        <sample field="mal" if="small">
          Ingen skal skli på gulvet.

          Alle skal kjenne utgangene.
        </sample>
        <sample field="mal">Alle kommer hele hjem.</sample>
      </task>
      <bank id="bank">
        <item id="amina" objective="plikt" critical="true" page="forst">
          <prompt>Hva svarer du Amina?</prompt>
          <choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk<why>Du må ta det.</why></choice>
          <choice if="not small">Spør HR<why>De kan ikke ta den.</why></choice>
        </item>
        <item id="flere" objective="plikt" cardinality="multiple" credit="whole">
          <list numbered="true"><li>En</li><li>To</li></list>
          <table><row><cell>1</cell></row></table>
          <figure><drawing>─▸</drawing><alternative>En pil.</alternative></figure>
          <prompt>Hva gjelder?</prompt>
          <choice correct="true">Dette<why>Ja.</why></choice>
          <choice correct="true">Også dette<why>Ja.</why></choice>
          <choice correct="false">Ikke dette<why>Nei.</why></choice>
        </item>
        <item id="antall" objective="plikt">
          <prompt>Fra hvor mange?</prompt>
          <number of="threshold(verneombud)" tolerance="1" unit="ansatte">
            <why>Det er grensen.</why>
            <mistake of="10"><why>Det var den gamle.</why></mistake>
            <otherwise>Se på siden.</otherwise>
          </number>
        </item>
        <item id="frist" objective="plikt">
          <prompt>Når går fristen ut?</prompt>
          <date from="2026-01-31" of="1" unit="months">
            <why>Måneden er kort.</why>
            <mistake of="30" unit="days"><why>En måned er ikke alltid 30 dager.</why></mistake>
            <mistake of="2"><why>Den er ikke to måneder.</why></mistake>
            <otherwise>Tell på nytt.</otherwise>
          </date>
        </item>
        <item id="feilen" objective="plikt">
          <prompt>Hva er galt i planen?</prompt>
          <find-fault>
            <title>Handlingsplan</title>
            <line>Bytte lys i trappen<why>Det er klart nok.</why></line>
            <line fault="true">Alle rydder ved behov<why>Hvem, og når?</why></line>
            <line fault="false">Lagersjefen, fredag<why>Det sier hvem og når.</why></line>
          </find-fault>
        </item>
        <item id="styret" objective="plikt" critical="true">
          <prompt>Hva svarer du styret?</prompt>
          <choice correct="true">Jeg tar det<why>Plikten følger deg.</why></choice>
          <choice>Vi er dekket<why>Beviset er ikke bedriftens.</why></choice>
        </item>
        <item id="bror" objective="plikt" critical="true">
          <prompt>Hva svarer du broren din?</prompt>
          <choice>Svar for meg<why>Da er det han som lærer.</why></choice>
          <choice correct="true">Jeg svarer<why>Svarene skal være dine.</why></choice>
        </item>
      </bank>
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title><draw from="bank" count="2"/></check>
    </module>

    """
}
