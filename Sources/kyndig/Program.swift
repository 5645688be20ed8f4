import KyndigApp

@main
enum Program {
  static func main() { Kyndig.start() }
}
