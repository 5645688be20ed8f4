/// Which release this is.
enum Release {
  /// The version, which `kyndig --version` prints, and the packages take from it. A number higher for every package that is
  /// given out: `apt` takes the higher one for the newer.
  static let version = "0.9.0"
}
