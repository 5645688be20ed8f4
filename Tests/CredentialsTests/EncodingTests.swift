import Courseware
import Crypto
import Testing

@testable import Credentials

@Suite("Encodings")
struct EncodingTests {
  @Test(
    "Base 58 has the vectors of draft-msporny-base58",
    arguments: [
      (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"), ([0, 0, 0x28, 0x7F, 0xB4, 0xCD], "11233QC4"),
      (
        Array("The quick brown fox jumps over the lazy dog.".utf8),
        "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
      ), ([], ""), ([0], "1"),
    ] as [([UInt8], String)])
  func base58(bytes: [UInt8], text: String) {
    #expect(Base58.encode(bytes) == text)
    #expect(Base58.decode(Array(text.utf8)) == bytes)
  }

  @Test("Base 58 refuses letters outside its alphabet and long texts", arguments: ["0", "O", "I", "l", "å", " 1"])
  func base58Refused(text: String) {
    #expect(Base58.decode(Array(text.utf8)) == nil)
    #expect(Base58.decode([UInt8](repeating: 0x31, count: 129)) == nil)
  }

  @Test(
    "Base64url has the vectors of RFC 4648 and RFC 7515",
    arguments: [
      ([], ""), ([0x66], "Zg"), (Array("fo".utf8), "Zm8"), (Array("foobar".utf8), "Zm9vYmFy"),
      ([3, 236, 255, 224, 193], "A-z_4ME"),
    ] as [([UInt8], String)])
  func base64(bytes: [UInt8], text: String) {
    #expect(Base64URL.encode(bytes) == text)
    #expect(Base64URL.decode(text.utf8) == bytes)
  }

  @Test(
    "Base64url has one text for one value", arguments: ["Zg==", "Zh", "Zm9=", "Zm9vYmF", "Z", "A+z/", "Zm8 ", "Zm\n8"])
  func base64Refused(text: String) {
    // `Zm9vYmF` decodes to five bytes with spare bits that are not zero.
    #expect(Base64URL.decode(text.utf8) == nil)
  }

  @Test("did:key has the P-256 vector of the did:key specification")
  func didKey() throws {
    let text = "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"
    let key = try #require(DIDKey(parsing: text))
    #expect(Base64URL.encode(key.coordinates.prefix(32)) == "fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI")
    #expect(Base64URL.encode(key.coordinates.suffix(32)) == "hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU")
    #expect(key.text == text)
    #expect(key.multibase == "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")
    #expect(key.publicKeyPEM.hasPrefix("-----BEGIN PUBLIC KEY-----\n"))
  }

  @Test(
    "did:key refuses other keys, other multibases and points off the curve",
    arguments: [
      "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
      "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2160", "did:key:", "did:web:example.com",
      "DID:KEY:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
      "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169#x",
      "did:key:zDnaerDaTF5BXEavCrfRZE\u{212A}316dpbLsfPDZ3WJ5hRTPFU2169",
    ])
  func didKeyRefused(text: String) {
    #expect(DIDKey(parsing: text) == nil)
  }

  @Test("An ES256 signature is checked as in RFC 7515 appendix A.3")
  func es256() throws {
    let x = try #require(Base64URL.decode("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU".utf8))
    let y = try #require(Base64URL.decode("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0".utf8))
    let key = DIDKey(try P256.Signing.PublicKey(rawRepresentation: x + y))
    let signed =
      "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    let signature = try #require(
      Base64URL.decode("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q".utf8))
    #expect(key.isValidSignature(signature, for: Array(signed.utf8)))
    #expect(!key.isValidSignature(signature, for: Array((signed + "A").utf8)))
    #expect(!key.isValidSignature(Array(signature.dropLast()), for: Array(signed.utf8)))
  }

  @Test(
    "Instants are written in UTC to the second",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_399_999, "2000-02-28T23:59:59Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
      (1_795_332_600_000, "2026-11-22T07:30:00Z"), (253_402_300_799_000, "9999-12-31T23:59:59Z"),
    ] as [(Int64, String)])
  func instants(milliseconds: Int64, text: String) throws {
    #expect(Timestamp(milliseconds: milliseconds).iso == text)
    #expect(try #require(UTCText.parse(text)).milliseconds == milliseconds / 1000 * 1000)
  }

  @Test(
    "An instant that is written otherwise, or does not exist, is refused",
    arguments: [
      "2026-11-22T07:30:00+00:00", "2026-11-22t07:30:00Z", "2026-02-29T00:00:00Z", "2026-11-22T24:00:00Z",
      "2026-11-22T07:30:60Z", "2026-13-01T00:00:00Z", "2026-11-22 07:30:00Z", "1969-12-31T23:59:59Z", "",
    ])
  func instantsRefused(text: String) {
    #expect(UTCText.parse(text) == nil)
  }

  @Test("A document's name is a version 4 UUID, and its number the first 60 bits in Crockford's base 32")
  func identifier() throws {
    let id = try #require(DocumentIdentifier(urn: "urn:uuid:9f3c71aa-0b1c-4d2e-8f00-0123456789ab"))
    #expect(id.uuid == "9f3c71aa-0b1c-4d2e-8f00-0123456789ab")
    #expect(id.number == "KWY7-3AGB-3H6J")
    let fresh = DocumentIdentifier()
    #expect(DocumentIdentifier(urn: fresh.urn) == fresh)
  }

  @Test(
    "A name of another form is refused",
    arguments: [
      "urn:uuid:9F3C71AA-0b1c-4d2e-8f00-0123456789ab", "urn:uuid:9f3c71aa-0b1c-1d2e-8f00-0123456789ab",
      "urn:uuid:9f3c71aa0b1c4d2e8f000123456789ab", "9f3c71aa-0b1c-4d2e-8f00-0123456789ab", "",
    ])
  func identifierRefused(text: String) {
    #expect(DocumentIdentifier(urn: text) == nil)
  }
}
