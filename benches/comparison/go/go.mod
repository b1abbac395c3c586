module notafter.example/facts

go 1.22
