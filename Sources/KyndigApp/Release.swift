/// Which release this is.
enum Release {
  /// The version, which `kyndig --version` prints and the packages take from there.
  ///
  /// Higher for every package that is given out: `apt` takes the higher one for the newer.
  static let version = "0.9.0"
}
