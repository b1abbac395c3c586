//! How servers are asked, from the arguments.

use std::ffi::OsStr;

use notafter::fetch::{
    AddressPolicy, ClientCertificate, ClientCertificateError, FetchOptions, Method, Proxy,
    ServerNameIndication,
};
use notafter::target::{Host, Service, Target};

use crate::args::FetchArguments;
use crate::input::{Inputs, name_of};
use crate::output::Console;

/// The options. `Err` where a file cannot be used or a name is none, which has been told.
pub(crate) fn fetch_options(
    console: &mut Console,
    inputs: &mut Inputs,
    arguments: &FetchArguments,
) -> Result<FetchOptions, ()> {
    let mut options = FetchOptions::default().with_timeout(arguments.timeout());
    if arguments.certificate_only {
        options = options.with_method(Method::CertificateOnly);
    }
    if arguments.no_sni {
        options = options.with_server_name(ServerNameIndication::Nothing);
    } else if let Some(name) = &arguments.sni {
        options = options.with_server_name(server_name(console, name)?);
    }
    if let Some(proxy) = &arguments.proxy {
        let proxy =
            Proxy::parse(proxy).map_err(|error| console.complain(&format!("--proxy: {error}")))?;
        options = options.with_proxy(proxy);
    }
    if arguments.public_only {
        options = options.with_address_policy(AddressPolicy::PublicOnly);
    } else if !arguments.allow.is_empty() {
        let networks = arguments.allow.iter().copied();
        options = options.with_address_policy(AddressPolicy::networks(networks));
    }
    if let Some(path) = &arguments.client_cert {
        let key = arguments.client_key.as_ref().unwrap_or(path);
        options = options.with_client_certificate(client_certificate(console, inputs, path, key)?);
    }
    Ok(options)
}

/// The target of this text, with TLS beginning there as the arguments say. Where the text has no port,
/// it is that of the service.
pub(crate) fn with_service(target: Target, text: &OsStr, service: Option<Service>) -> Target {
    let Some(service) = service else {
        return target;
    };
    let text = text.to_string_lossy();
    let port = if text.contains("://") {
        target.port
    } else {
        let with_scheme = Target::parse(&format!("{service}://{text}"));
        with_scheme.map_or(target.port, |it| it.port)
    };
    Target::new(target.host, port, service)
}

fn server_name(console: &mut Console, name: &str) -> Result<ServerNameIndication, ()> {
    match Host::parse(name) {
        Ok(Host::Dns(name)) => Ok(ServerNameIndication::Name(name)),
        Ok(Host::Ip(_)) => {
            console.complain(&"--sni: an address cannot be asked for by name: give a host name");
            Err(())
        }
        Err(error) => {
            console.complain(&format!("--sni: {error}"));
            Err(())
        }
    }
}

fn client_certificate(
    console: &mut Console,
    inputs: &mut Inputs,
    certificate: &OsStr,
    key: &OsStr,
) -> Result<ClientCertificate, ()> {
    let mut read = |path: &OsStr| match inputs.octets(path) {
        Ok(octets) => Ok(octets),
        Err(error) => {
            console.complain(&format!("{}: {error}", name_of(path)));
            Err(())
        }
    };
    let certificates = read(certificate)?;
    let keys = if key == certificate {
        certificates.clone()
    } else {
        read(key)?
    };
    ClientCertificate::from_pem(&certificates, &keys).map_err(|error| {
        let said = match error {
            // It may well be in a file of its own.
            ClientCertificateError::NoKey if key == certificate => {
                format!("{}: {error}, in this file or by --client-key", name_of(key))
            }
            ClientCertificateError::NoKey => format!("{}: {error}", name_of(key)),
            _ => format!("{}: {error}", name_of(certificate)),
        };
        console.complain(&said);
    })
}
