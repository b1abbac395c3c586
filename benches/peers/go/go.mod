module notafter.example/peers/go

go 1.21
