// Reads every fact of the corpus with crypto/x509, in turns with the other contestants: see ../turns.py.
//
//	go-facts CORPUS
//
// crypto/x509 reads nearly everything when it parses; what it leaves as octets (policies' qualifiers, timestamps) is left out.
package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
)

var sum int

func main() {
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var texts []string
	if err := json.Unmarshal(data, &texts); err != nil {
		panic(err)
	}
	// What Go refuses (it is stricter with some old roots) is not its to read.
	var ders [][]byte
	for _, text := range texts {
		der, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			panic(err)
		}
		if _, err := x509.ParseCertificate(der); err == nil {
			ders = append(ders, der)
		}
	}
	fmt.Printf("{\"certificates\": %d, \"version\": %q}\n", len(ders), runtime.Version())
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		var repeats int
		if _, err := fmt.Sscan(fields[2], &repeats); err != nil {
			panic(err)
		}
		before := processorTime()
		for range repeats {
			for _, der := range ders {
				sum += facts(der)
			}
		}
		fmt.Println(processorTime() - before)
	}
}

func facts(der []byte) int {
	it, err := x509.ParseCertificate(der)
	if err != nil {
		panic(err)
	}
	sum := it.Version + len(it.SerialNumber.Bytes()) + int(it.SignatureAlgorithm)
	for _, name := range []string{it.Issuer.String(), it.Subject.String()} {
		sum += len(name)
	}
	sum += int(it.NotBefore.Unix() + it.NotAfter.Unix())
	switch key := it.PublicKey.(type) {
	case *rsa.PublicKey:
		sum += key.N.BitLen()
	case *ecdsa.PublicKey:
		sum += key.Curve.Params().BitSize
	}
	if it.IsCA {
		sum += it.MaxPathLen
	}
	sum += int(it.KeyUsage) + len(it.ExtKeyUsage) + len(it.SubjectKeyId) + len(it.AuthorityKeyId)
	for _, name := range it.DNSNames {
		sum += len(name)
	}
	for _, texts := range [][]string{it.OCSPServer, it.IssuingCertificateURL, it.CRLDistributionPoints} {
		for _, text := range texts {
			sum += len(text)
		}
	}
	sum += len(it.PolicyIdentifiers)
	for _, extension := range it.Extensions {
		sum += len(extension.Id)
		if extension.Critical {
			sum++
		}
	}
	return sum
}

// User and system time of the process, its garbage collector's with it.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}
