// Checks a Kyndig log, or a proof from one, with the packages that check Go's own module database.
//
//	main.go log VKEY FOLDER [CHECKPOINT...]
//	main.go proof VKEY KIND OBJECT PROOF
//
// It ends with 0 where all is well and with 1 where something is not. On Debian, with golang-go and
// golang-golang-x-mod-dev: GO111MODULE=off GOPATH=/usr/share/gocode go run main.go …
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// folder reads the tiles of a log from files; in the names of C2SP the height is left out.
type folder string

func (f folder) Height() int { return height }

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		content, err := os.ReadFile(filepath.Join(string(f), name(tile)))
		if err != nil {
			return nil, err
		}
		data = append(data, content)
	}
	return data, nil
}

func name(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), "tile/8/")
	if rest := strings.TrimPrefix(path, "data/"); rest != path {
		return "tile/entries/" + rest
	}
	return "tile/" + path
}

// head gives what a note says of the log that signed it.
func head(verifier note.Verifier, text []byte) (tlog.Tree, error) {
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return tlog.Tree{}, errors.New("no checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func checkLog(verifier note.Verifier, path string, earlier []string) error {
	text, err := os.ReadFile(filepath.Join(path, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := head(verifier, text)
	if err != nil {
		return err
	}
	hashes := tlog.TileHashReader(tree, folder(path))
	for start := int64(0); start < tree.N; start += 256 {
		width := tree.N - start
		if width > 256 {
			width = 256
		}
		tile := tlog.Tile{H: height, L: -1, N: start / 256, W: int(width)}
		bundle, err := os.ReadFile(filepath.Join(path, name(tile)))
		if err != nil {
			return err
		}
		var indexes []int64
		var entries [][]byte
		for index := start; index < start+width; index++ {
			if len(bundle) < 2 || len(bundle) < 2+int(bundle[0])<<8+int(bundle[1]) {
				return fmt.Errorf("%s ends too soon", name(tile))
			}
			count := int(bundle[0])<<8 + int(bundle[1])
			entries = append(entries, bundle[2:2+count])
			bundle = bundle[2+count:]
			indexes = append(indexes, tlog.StoredHashIndex(0, index))
		}
		if len(bundle) > 0 {
			return fmt.Errorf("%s has more than its entries", name(tile))
		}
		// The reader itself checks the tiles against the root.
		leaves, err := hashes.ReadHashes(indexes)
		if err != nil {
			return err
		}
		for offset, entry := range entries {
			if tlog.RecordHash(entry) != leaves[offset] {
				return fmt.Errorf("entry %d is not the one in the tree", start+int64(offset))
			}
		}
	}
	for index := int64(0); index < tree.N; index += 1 + tree.N/50 {
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return err
		}
		proof, err := tlog.ProveRecord(tree.N, index, hashes)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf[0]); err != nil {
			return err
		}
	}
	for _, path := range earlier {
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		old, err := head(verifier, text)
		if err != nil {
			return err
		}
		proof, err := tlog.ProveTree(tree.N, old.N, hashes)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	fmt.Printf("%d entries, from %d earlier checkpoints\n", tree.N, len(earlier))
	return nil
}

type opening struct {
	At   string `json:"at"`
	Salt []byte `json:"salt"`
}

// entry makes the leaf's bytes again; encoding/json sorts the names of a map.
func entry(kind string, object []byte, opening opening) ([]byte, error) {
	digest := sha256.Sum256(object)
	mac := hmac.New(sha256.New, opening.Salt)
	mac.Write([]byte("kyndig-log/v1 " + kind + "\n"))
	mac.Write(digest[:])
	members := map[string]any{"at": opening.At, "c": base64.StdEncoding.EncodeToString(mac.Sum(nil)), "k": kind, "v": 1}
	switch kind {
	case "genesis", "course", "key", "final":
		members["o"] = string(object)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(members)
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

func checkProof(verifier note.Verifier, kind, objectPath, proofPath string) error {
	object, err := os.ReadFile(objectPath)
	if err != nil {
		return err
	}
	content, err := os.ReadFile(proofPath)
	if err != nil {
		return err
	}
	first, text, _ := strings.Cut(string(content), "\n\n")
	lines := strings.Split(first, "\n")
	if len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "extra ") {
		return errors.New("no proof")
	}
	extra, err := base64.StdEncoding.Strict().DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	var opening opening
	if err := json.Unmarshal(extra, &opening); err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := head(verifier, []byte(text))
	if err != nil {
		return err
	}
	leaf, err := entry(kind, object, opening)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return err
	}
	fmt.Printf("entry %d of %d\n", index, tree.N)
	return nil
}

func run(arguments []string) error {
	if len(arguments) < 3 {
		return errors.New("log VKEY FOLDER [CHECKPOINT...] | proof VKEY KIND OBJECT PROOF")
	}
	vkey := arguments[1]
	if content, err := os.ReadFile(vkey); err == nil {
		vkey = strings.TrimSpace(string(content))
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	switch {
	case arguments[0] == "log":
		return checkLog(verifier, arguments[2], arguments[3:])
	case arguments[0] == "proof" && len(arguments) == 5:
		return checkProof(verifier, arguments[2], arguments[3], arguments[4])
	}
	return errors.New("neither log nor proof")
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
}
