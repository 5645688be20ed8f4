extension LittleCourse {
  /// A course with a task that has many lines, rows and something to start from, and one as large as the language allows.
  static let drafted = LittleCourse()
    .replacing("<ask ref=\"sector\"/>", with: "<ask ref=\"sector\"/><ask ref=\"trade\"/>")
    .replacing("<task id=\"mal\" minutes=\"2\">", with: warned + large + "<task id=\"mal\" minutes=\"2\">")
    .replacing("</profile>", with: trade + "</profile>", in: "Shared/profile.xml")

  private static let warned = """
        <task id="fare" minutes="12">
          <title>Når noen melder en fare</title>
          <p>Skriv hva dere gjør når noen melder en fare.</p>
          <existing><criterion>Står det hvem som tar imot?</criterion></existing>
          <field id="hvem" required="true">Hvem tar imot meldingen?</field>
          <field id="gjor" required="true" lines="4">Hva gjør dere med den?</field>
          <rows id="farer" minimum="1" maximum="3">
            <label>Fare</label>
            <field id="hva" required="true">Hva er farlig?</field>
            <field id="hvor">Hvor er det?</field>
            <field id="tiltak">Hva gjør dere?</field>
          </rows>
          <quality rule="owner" field="tiltak">Skriv hva dere gjør med hver fare.</quality>
          <sample field="hvem" if="trade == construction">Basen på byggeplassen</sample>
          <sample field="hvem">Daglig leder</sample>
          <sample field="gjor" if="trade == construction">
            Basen ser på stedet samme dag.
            Farlig arbeid stanses til det er trygt.
          </sample>
          <sample field="farer.1.hva" if="trade == construction">Åpning i dekket</sample>
        </task>

    """

  private static let large = """
        <task id="stor" minutes="60">
          <title>Alle farene dere har funnet på runden gjennom hele bygget</title>
          <p>Skriv alt.</p>
          <rows id="alt" minimum="1" maximum="12">
            <label>Fare som dere fant på runden</label>
            <field id="a" required="true">Hva er farlig for dem som arbeider der?</field>
            <field id="b">Hvor i bygget er det?</field>
            <field id="c">Hva skal gjøres med det?</field>
            <field id="d">Hvilken rolle gjør det?</field>
            <field id="e">Når skal det være gjort?</field>
            <field id="f" lines="8">Hvordan følger dere det opp når det er gjort?</field>
          </rows>
        </task>

    """

  private static let trade = """
      <question id="trade">
        <label>Bransje</label><prompt>Hva gjør dere mest av?</prompt><why>Eksemplene følger det.</why>
        <alternative value="construction">Bygg og anlegg</alternative>
        <alternative value="shop">Butikk</alternative>
      </question>

    """
}
