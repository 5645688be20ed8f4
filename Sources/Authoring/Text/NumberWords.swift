/// The number that a Norwegian word means, `0` to `100`, in bokmål or nynorsk; nil for other words.
func norwegianNumber(_ word: String) -> Int? { norwegianNumbers[word.lowercased()] }

private let norwegianNumbers: [String: Int] = {
  let units = [
    ["null"], ["en", "én", "ett", "ein", "éin", "ei", "eitt"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"],
    ["sju", "syv"],
    ["åtte"], ["ni"],
  ]
  let teens = [
    ["ti"], ["elleve"], ["tolv"], ["tretten"], ["fjorten"], ["femten"], ["seksten"], ["sytten"], ["atten"], ["nitten"],
  ]
  let tens = [
    ["tjue", "tyve"], ["tretti", "tredve"], ["førti"], ["femti"], ["seksti"], ["sytti"], ["åtti"], ["nitti"],
  ]
  var numbers = ["hundre": 100, "etthundre": 100, "eitthundre": 100]
  for (number, words) in (units + teens).enumerated() {
    for word in words { numbers[word] = number }
  }
  for (index, words) in tens.enumerated() {
    for word in words {
      let ten = (index + 2) * 10
      numbers[word] = ten
      for unit in 1...9 {
        for ending in units[unit] { numbers[word + ending] = ten + unit }
      }
    }
  }
  return numbers
}()
