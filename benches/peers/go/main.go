// Fetches certificates with crypto/tls by full handshakes, and prints what that cost, as JSON.
//
//	go-tls MODE TARGETS COUNT CONCURRENCY
//
// MODE is tls1.2, tls1.3, or x25519 (TLS 1.3 without the post-quantum key share that Go sends by default).
package main

import (
	"bufio"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// Connections before those that are measured.
const warmingUp = 200

// What a certificate monitor would give a server.
const timeout = 10 * time.Second

// What the servers send: leaf and intermediate.
const chainLength = 2

type answer struct {
	Answered int64 `json:"answered"`
	Failed   int64 `json:"failed"`
	CPU      int64 `json:"cpu_us"`
	Wall     int64 `json:"wall_us"`
}

func main() {
	if len(os.Args) != 5 {
		fail("go-tls MODE TARGETS COUNT CONCURRENCY")
	}
	config := configuration(os.Args[1])
	targets, err := read(os.Args[2])
	if err != nil {
		fail(err)
	}
	count, err := strconv.Atoi(os.Args[3])
	if err != nil {
		fail(err)
	}
	concurrency, err := strconv.Atoi(os.Args[4])
	if err != nil {
		fail(err)
	}
	if len(targets) < warmingUp+count {
		fail("not enough targets")
	}

	fetchAll(config, targets[:warmingUp], concurrency)
	cpu, start := processorTime(), time.Now()
	answered := fetchAll(config, targets[warmingUp:warmingUp+count], concurrency)
	result := answer{
		Answered: answered,
		Failed:   int64(count) - answered,
		CPU:      processorTime() - cpu,
		Wall:     time.Since(start).Microseconds(),
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		fail(err)
	}
}

func configuration(mode string) *tls.Config {
	config := &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS13}
	switch mode {
	case "tls1.2":
		config.MinVersion = tls.VersionTLS12
		config.MaxVersion = tls.VersionTLS12
	case "tls1.3":
	case "x25519":
		config.CurvePreferences = []tls.CurveID{tls.X25519}
	default:
		fail("no such mode: " + mode)
	}
	return config
}

// So many workers take the targets one after the other. How many showed their certificates is returned.
func fetchAll(config *tls.Config, targets []string, concurrency int) int64 {
	var next, answered atomic.Int64
	var workers sync.WaitGroup
	for range make([]struct{}, concurrency) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for {
				index := int(next.Add(1)) - 1
				if index >= len(targets) {
					return
				}
				if err := fetch(config, targets[index]); err != nil {
					fmt.Fprintf(os.Stderr, "%s: %v\n", targets[index], err)
				} else {
					answered.Add(1)
				}
			}
		}()
	}
	workers.Wait()
	return answered.Load()
}

func fetch(config *tls.Config, target string) error {
	connection, err := net.DialTimeout("tcp", target, timeout)
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := connection.SetDeadline(time.Now().Add(timeout)); err != nil {
		return err
	}
	client := tls.Client(connection, config)
	if err := client.Handshake(); err != nil {
		return err
	}
	if length := len(client.ConnectionState().PeerCertificates); length != chainLength {
		return fmt.Errorf("%d certificates", length)
	}
	// With close_notify, as whoever ends a connection should.
	return client.Close()
}

func read(path string) ([]string, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var targets []string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		targets = append(targets, lines.Text())
	}
	return targets, lines.Err()
}

// User and system time of this process, in microseconds.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		fail(err)
	}
	return (usage.Utime.Nano() + usage.Stime.Nano()) / 1000
}

func fail(reason any) {
	fmt.Fprintln(os.Stderr, "go-tls:", reason)
	os.Exit(1)
}
